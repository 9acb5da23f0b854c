import type { Result, Router } from 'hono/router'
import { PatternRouter } from 'hono/router/pattern-router'

/**
 * Finds the handler of a path: with one lookup for literal paths, otherwise among the few paths with parameters. Routes are
 * compiled when they are added, not at the first request. One handler for each method and path: no middleware.
 */
export class AppRouter<T> implements Router<T> {
  readonly name = 'AppRouter'
  readonly #literal = new Map<string, Map<string, Result<T>>>()
  readonly #patterns = new PatternRouter<T>()

  add(method: string, path: string, handler: T): void {
    if (path.includes(':')) return this.#patterns.add(method, path, handler)
    const ofMethod = this.#literal.get(method) ?? new Map<string, Result<T>>()
    this.#literal.set(method, ofMethod.set(path, [[[handler, {}]]]))
  }

  match(method: string, path: string): Result<T> {
    return this.#literal.get(method)?.get(path) ?? this.#patterns.match(method, path)
  }
}

/** The router of a group: its routes are merged into the {@link AppRouter} of the app, so it only collects them. */
export const groupRouter = <T>(): Router<T> => ({ name: 'group', add: () => {}, match: () => [[]] })
