/** The environment of the program. Tests pass their own. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly homeFolder: string
  /** Version of this program. */
  readonly version: string
  /** Whether standard output is a terminal, and its width in columns. */
  readonly terminal: { readonly isOutput: boolean; readonly isInput: boolean; readonly columns: number }
  /** Writes to standard output. No line break is added. */
  readonly out: (text: string) => void
  /** Writes to standard error. No line break is added. */
  readonly err: (text: string) => void
  /** Reads a file. Throws errors of `node:fs`. */
  readonly readFile: (path: string) => Uint8Array
  /** Milliseconds since 1970. */
  readonly now: () => number
}
