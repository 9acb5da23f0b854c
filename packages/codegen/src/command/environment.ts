/** The environment of a run: its folder, outputs and signal. */
export interface Environment {
  /** The folder that paths on the command line are relative to. */
  readonly folder: string
  /** The version that `--version` prints. */
  readonly version: string
  /** Writes results. */
  readonly out: (text: string) => void
  /** Writes errors and warnings. */
  readonly err: (text: string) => void
  /** Receives the progress of a long run. Default: progress is not reported. */
  readonly progress?: (text: string) => void
  /** Stops watching. Default: watching continues until the process ends. */
  readonly signal?: AbortSignal
}
