import type { PoolRecord } from '@poolhouse/storage'
import { importFailures } from './errors.ts'

/** Throws UserImportInProgressException while an import job of the pool runs (type H, message L). */
export const rejectWhileImporting = ({ importing }: Pick<PoolRecord, 'importing'>): void => {
  if (importing !== undefined) throw importFailures.inProgress()
}
