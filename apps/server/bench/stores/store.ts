import type { RunningServer } from '../../test/support/server-process.ts'
import type { FilledPool } from '../fill/filled-pool.ts'

/** A place where users may be, to be measured. */
export interface Store {
  /** What must be installed before it can be measured here; undefined when all is there. */
  readonly missing?: () => string | undefined
  /** Makes an empty one, which goes when it is closed. */
  open(): Promise<OpenStore>
}

/** An empty store, and servers on it. */
export interface OpenStore {
  /** Adds a pool of so many users. Calls `onProgress` with the number that is stored. */
  fill(users: number, onProgress: (users: number) => void): Promise<FilledPool>
  /** Starts a server process; one after another, as many as `processes` allows. */
  serve(): Promise<RunningServer>
  /** How many processes may share it. */
  readonly processes: number
  /** The most users that it is made for. */
  readonly users: number
  /** Removes it. Servers must have been stopped. */
  close(): Promise<void>
}
