/** Access of a run to resources other than the file system. */
export interface Environment {
  /** The folder that paths on the command line are relative to. */
  readonly folder: string
  /** The version that `--version` prints. */
  readonly version: string
  /** Writes a report to the standard output, without adding a line break. */
  readonly out: (text: string) => void
  /** Writes an error or a warning, followed by a line break. */
  readonly err: (text: string) => void
  /** Shows the current step of a long run; the next step replaces it. Default: not shown. */
  readonly progress?: (text: string) => void
  /** Whether text reports are coloured. */
  readonly color: boolean
  /** Reads all of the standard input. */
  readonly stdin: () => Promise<string>
  readonly fetch: typeof fetch
  readonly now: Date
}
