import { StorageFailure, type StorageFailureCode } from '@poolhouse/storage'

/** Failures of the database that may end without any action. */
const transient: ReadonlySet<StorageFailureCode> = new Set(['busy', 'unavailable'])

/** Whether an error comes from a database that is busy or unreachable at the moment. */
export const isTransient = (error: unknown): error is StorageFailure =>
  error instanceof StorageFailure && transient.has(error.code)
