import type { DocumentTable } from '../tables/document-table.ts'
import { documentTables, tables } from '../tables/index.ts'
import type { Table } from '../tables/table.ts'

/** The expected index search of a statement. */
export interface ExpectedSearch {
  /** The name of the table. */
  readonly table: string
  /** The end of the index's name; undefined for the index of the key. */
  readonly index: string | undefined
  /** Columns that must equal a value. */
  readonly equal: readonly string[]
  /** Columns compared with the start position of a page. */
  readonly from?: readonly string[]
  /** Whether the page is in descending order. */
  readonly descending?: boolean
}

/**
 * The expected search of each statement on a table of documents, by the name of the statement. Undefined for statements that
 * search no rows. Derived from the descriptions of the tables.
 */
export const expectedSearches = (): Readonly<Record<string, ExpectedSearch | undefined>> =>
  Object.fromEntries(
    Object.entries(documentTables).flatMap(([name, { name: table, key, lists, deletionKey }]) => {
      const byKey = { table, index: undefined, equal: key }
      const own: [string, ExpectedSearch | undefined][] = [
        ['insertIfAbsent', undefined],
        ['find', byKey],
        ['save', { ...byKey, equal: deletionKey }],
        ['delete', { ...byKey, equal: deletionKey }],
      ]
      const listed = Object.entries(lists).map(([list, { by, order, descending }]): [string, ExpectedSearch] => [
        `lists.${list}`,
        {
          table,
          index: indexFor(documentTables[name as keyof typeof documentTables], [...by, ...order]),
          equal: by,
          from: order,
          descending,
        },
      ])
      return [...own, ...listed].map(([statement, search]) => [`documents.${name}.${statement}`, search])
    }),
  )

const indexFor = ({ key, indexes = {} }: Pick<DocumentTable, 'key' | 'indexes'>, columns: readonly string[]) =>
  startsWith(key, columns) ? undefined : Object.keys(indexes).find((name) => startsWith(indexes[name] ?? [], columns))

const startsWith = (columns: readonly string[], prefix: readonly string[]): boolean =>
  prefix.every((column, index) => columns[index] === column)

/** Returns the table from which a statement deletes the rows of a pool or an owner. Undefined for other statements. */
export const deletedTable = (statement: string): Table | undefined => {
  const [, table] = /^pools\.(?:empty\w*|prune)\.(\w+)$/.exec(statement) ?? []
  return table === undefined ? undefined : tables[table as keyof typeof tables]
}
