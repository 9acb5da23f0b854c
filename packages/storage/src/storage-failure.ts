/** Why a database could not do what was asked. */
export type StorageFailureCode =
  /** No room is left where the data are. */
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
  /** Anything else the database complained of. */
  | 'unknown'

/**
 * The database failed, through no fault of the caller. The message says what to do about it. A write that failed has
 * changed nothing, with one exception: when the way to a database breaks while a write is being acknowledged
 * (`unavailable`), it is unknown whether it was committed. Both `busy` and `unavailable` pass: try again.
 */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure'
  readonly code: StorageFailureCode

  constructor(code: StorageFailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
