import { type RowOf, table, text } from './table.ts'

/** Key-value settings of the installation. */
export const facts = table({
  name: 'facts',
  owner: 'installation',
  columns: { name: text(), value: text() },
  key: ['name'],
  rows: 'short',
})

export type FactRow = RowOf<typeof facts>
