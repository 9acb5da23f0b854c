import type { PoolRecord } from '../records/pool-record.ts'
import { documentType } from './document-type.ts'

/** User pools. */
export const poolDocuments = documentType<PoolRecord>()({
  name: 'pools',
  owners: [],
  key: ['id'],
})
