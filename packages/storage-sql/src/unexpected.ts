import { StorageFailure } from '@poolhouse/storage'
import type { WriteOutcome } from './driver.ts'

/** Throws for an outcome that should be impossible: ids that should be unique are not, or the data is damaged. */
export const unexpected = (subject: string, outcome: WriteOutcome): never => {
  throw new StorageFailure('unknown', `${subject} was rejected by the database (${outcome}). Nothing was changed.`)
}
