import { integer, table } from './table.ts'

/** One row, whose `id` is 1: the version of the migration that ran last. */
export const schemaVersion = table({
  name: 'schema_version',
  owner: 'installation',
  columns: { id: integer(), version: integer() },
  key: ['id'],
  rows: 'short',
})
