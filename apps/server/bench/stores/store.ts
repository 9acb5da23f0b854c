import type { RunningServer } from '../../test/support/server-process.ts'
import type { FilledPool } from '../fill/filled-pool.ts'

/** A kind of store to measure. */
export interface Store {
  /** A sentence about programs that must be installed first. Undefined if none is missing. */
  readonly missing?: () => string | undefined
  /** Creates an empty store. Closing it deletes it. */
  open(): Promise<OpenStore>
}

/** An empty store, and servers on it. */
export interface OpenStore {
  /** Adds a pool with this number of users. Calls `onProgress` with the number of stored users. */
  fill(users: number, onProgress: (users: number) => void): Promise<FilledPool>
  /** Starts a server process. Can be called `processes` times, one after the other. */
  serve(): Promise<RunningServer>
  /** Maximum number of processes. */
  readonly processes: number
  /** Maximum number of users. */
  readonly users: number
  /** Deletes the store. Stop its servers first. */
  close(): Promise<void>
}
