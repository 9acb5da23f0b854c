/** Why a database operation failed. */
export type StorageFailureCode =
  /** The disk or the database is full. */
  | 'full'
  /** The data are damaged, or the file is not a database. */
  | 'corrupt'
  /** The file or folder may not be opened or written. */
  | 'denied'
  /** Another process held the database for too long. */
  | 'busy'
  /** The database cannot be reached, or restarts: the same request may succeed in a moment. */
  | 'unavailable'
  /** The database was written by a newer version of Poolhouse. */
  | 'newer'
  /** The database belongs to another program. */
  | 'foreign'
  /** The storage was closed. */
  | 'closed'
  /** Any other error of the database. */
  | 'unknown'

/**
 * The database failed, through no fault of the caller. The message says how to fix it. A failed write has changed
 * nothing, with one exception: when the connection breaks while a write is being acknowledged (`unavailable`), it is
 * unknown whether it was committed. `busy` and `unavailable` are temporary: try again.
 */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure'
  readonly code: StorageFailureCode

  constructor(code: StorageFailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
