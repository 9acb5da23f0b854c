import { StorageFailure } from '@poolhouse/storage'
import type { WriteOutcome } from './driver.ts'

/** Refuses an outcome that the write could not have: ids that were thought unique are not, or the data are damaged. */
export const unexpected = (what: string, outcome: WriteOutcome): never => {
  throw new StorageFailure('unknown', `${what} was refused by the database (${outcome}). Nothing was changed.`)
}
