import { braces, type Code, layOut } from './code.ts'
import { quoted } from './literal.ts'

/** Collects imports while a module's body is written. */
export class ImportList {
  readonly #names = new Map<string, Set<string>>()
  readonly #used = new Map<string, Set<string>>()
  readonly #wholes = new Map<string, string>()

  /** Imports `name` from `specifier`, and returns the name. */
  take(specifier: string, name: string): string {
    const names = this.#names.get(specifier) ?? new Set()
    this.#names.set(specifier, names.add(name))
    return name
  }

  /** Imports all of `specifier` as the namespace `whole`, and returns the expression of its member `used`. */
  takeFrom(specifier: string, whole: string, used: string): string {
    this.takeAll(specifier, whole)
    const names = this.#used.get(specifier) ?? new Set()
    this.#used.set(specifier, names.add(used))
    return `${whole}.${used}`
  }

  /** Imports all of `specifier` as one namespace. */
  takeAll(specifier: string, whole: string): void {
    this.#wholes.set(specifier, whole)
  }

  /** The names used of `specifier`. */
  namesFrom(specifier: string): ReadonlySet<string> {
    return new Set([...(this.#names.get(specifier) ?? []), ...(this.#used.get(specifier) ?? [])])
  }

  /** The import declarations, packages before relative files, each sorted by code units. */
  lines(keyword: 'import' | 'import type' = 'import'): string[] {
    const rank = (specifier: string): string => (specifier.startsWith('.') ? `1${specifier}` : `0${specifier}`)
    const named = [...this.#names].map(([specifier, names]) => ({
      rank: rank(specifier),
      line: layOut([`${keyword} `, braces([...names].sort(), 'fit'), ` from ${quoted(specifier)}`]),
    }))
    const wholes = [...this.#wholes].map(([specifier, whole]) => ({
      rank: rank(specifier),
      line: `${keyword} * as ${whole} from ${quoted(specifier)}`,
    }))
    return [...named, ...wholes].sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ line }) => line)
  }
}

/** One declaration with the comment above it. */
export interface Declaration {
  readonly comment?: readonly string[] | undefined
  readonly code: Code
}

/** Formatted declarations, for callers that need their text before the imports are known. */
export const laidOut = (declarations: readonly Declaration[]): (Declaration & { readonly code: string })[] =>
  declarations.map(({ comment, code }) => ({ comment, code: layOut(code) }))

/** The text of a generated file: banner, imports, and declarations with an empty line between them. */
export const moduleText = (
  banner: string,
  imports: readonly string[],
  declarations: readonly Declaration[],
): string => {
  const blocks = declarations.map(({ comment = [], code }) => [...comment, layOut(code)].join('\n'))
  return `${[banner, ...(imports.length > 0 ? [imports.join('\n')] : []), ...blocks].join('\n\n')}\n`
}
