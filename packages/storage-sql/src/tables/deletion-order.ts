import { tables } from './index.ts'
import type { Table } from './table.ts'

/** The tables of records in pools. */
export const poolTables: readonly Table[] = Object.values<Table>(tables).filter(({ columns }) => 'pool_id' in columns)

/** Those tables, each before the ones it references, so that a deletion does not follow foreign keys row by row. */
export const childrenFirst = (): readonly Table[] => {
  const ordered: Table[] = []
  const add = (table: Table): void => {
    if (ordered.includes(table)) return
    for (const child of poolTables)
      if (child.references?.some((reference) => reference.table === table.name)) add(child)
    ordered.push(table)
  }
  for (const table of poolTables) add(table)
  return ordered
}

/**
 * Tables whose rows are not deleted with their user by a foreign key in every database. A user that is added or changed while
 * its pool is deleted may leave some rows, so they are deleted again after the users.
 */
export const uncheckedTables = (): readonly Table[] =>
  poolTables.filter(({ references }) => references?.some(({ enforced }) => enforced !== undefined))
