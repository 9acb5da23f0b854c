import type { Result, Router } from 'hono/router'

/**
 * Finds a handler by the whole path, with one look into a table that is ready as it is filled: nothing is compiled at the
 * first request. A path `*` stands for all that have no handler. Patterns and several handlers for a path are not for it.
 */
export class ExactRouter<T> implements Router<T> {
  readonly name = 'ExactRouter'
  readonly #handlers = new Map<string, Map<string, Result<T>>>()

  add(method: string, path: string, handler: T): void {
    const ofMethod = this.#handlers.get(method) ?? new Map<string, Result<T>>()
    this.#handlers.set(method, ofMethod.set(path === '/*' ? '*' : path, [[[handler, {}]]]))
  }

  match(method: string, path: string): Result<T> {
    const ofMethod = this.#handlers.get(method)
    return ofMethod?.get(path) ?? ofMethod?.get('*') ?? [[]]
  }
}
