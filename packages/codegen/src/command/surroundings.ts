/** Access of a run to resources outside of its folder. */
export interface Surroundings {
  /** The folder that paths on the command line are relative to. */
  readonly folder: string
  /** The version that `--version` prints. */
  readonly version: string
  /** Takes what the user asked for. */
  readonly out: (text: string) => void
  /** Takes what went wrong, and warnings. */
  readonly err: (text: string) => void
  /** Receives the progress of a long run. Default: progress is not reported. */
  readonly progress?: (text: string) => void
  /** Ends watching. Default: it goes on until the process ends. */
  readonly signal?: AbortSignal
}
