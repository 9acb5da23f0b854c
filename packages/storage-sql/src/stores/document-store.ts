import {
  comparedValue,
  type DocumentStore,
  type DocumentType,
  OwnerNotFound,
  type Page,
  type PageRequest,
  type RecordOf,
} from '@poolhouse/storage'
import type { DocumentCache, RowUnlessCached } from '../document-cache.ts'
import type { Driver } from '../driver.ts'
import { textAfter } from '../key-range.ts'
import { pageOfRows } from '../page-of-rows.ts'
import type { ReadCache } from '../read-cache.ts'
import type { SqlValue } from '../statement.ts'
import type { DocumentStatements } from '../statements/index.ts'
import { columnOf, type DocumentRow, type DocumentTable, type ListColumns } from '../tables/document-table.ts'
import { rowsAtOnce } from './deleted-pool-cleanup.ts'

/** Dependencies of a document store. */
export interface DocumentStoreOptions<T extends DocumentType> {
  readonly driver: Driver
  readonly reads: ReadCache
  readonly table: DocumentTable<T>
  readonly statements: DocumentStatements
  /** Only for tables with a stamp. */
  readonly cache?: DocumentCache<RecordOf<T>>
}

/** Stores the documents of one type in their table. */
export const createDocumentStore = <T extends DocumentType>({
  driver,
  reads,
  table,
  statements,
  cache,
}: DocumentStoreOptions<T>): DocumentStore<T> => {
  /** Converts values of some columns to arguments by column, in the form in which the columns store them. */
  const argumentsOf = (columns: readonly string[], values: readonly SqlValue[]): DocumentRow =>
    Object.fromEntries(
      columns.map((column, index) => [column, comparedColumn(table.type, column, values[index] ?? null)]),
    )

  const find = reads.cached(async (...key: readonly SqlValue[]) => {
    const pending = cache?.startRead(JSON.stringify(key))
    const found = argumentsOf(table.key, key)
    const [row] = await driver.read(statements.find({ ...found, ...pending?.stamp } as never))
    if (pending) return pending.documentOf(row as RowUnlessCached | undefined)
    return row && table.decode(row)
  })

  const page = async (
    name: string,
    by: readonly SqlValue[],
    { limit, after }: PageRequest,
  ): Promise<Page<RecordOf<T>>> => {
    const list = table.lists[name]!
    const from = startOf(table, list, after)
    const statement = statements.lists[name]!
    const rows = await driver.read(statement({ ...argumentsOf(list.by, by), ...from, limit: limit + 1 }))
    return pageOfRows(
      rows,
      limit,
      (row) => table.decode(row),
      (row) => positionOf(list, row),
    )
  }

  const deleteOwned = async (key: DocumentRow): Promise<void> => {
    for (const deleteSome of statements.deleteOwned) {
      const run = deleteSome({ ...key, limit: rowsAtOnce })
      while ((await driver.write([{ run, required: true }])) === 'done');
    }
  }

  const store = {
    insert: async (record: RecordOf<T>) => {
      const row = table.encode({ ...record, version: 1 })
      cache?.invalidate(JSON.stringify(table.key.map((column) => row[column])))
      const outcome = await driver.write([{ run: statements.insertIfAbsent(row), required: true }])
      if (outcome === 'orphan') throw new OwnerNotFound(`An owner of the new row of ${table.name} does not exist.`)
      return outcome === 'done'
    },

    insertWithin: async (maximum: number, record: RecordOf<T>) => {
      const row = table.encode({ ...record, version: 1 })
      const key = table.key.map((column) => row[column] ?? null)
      cache?.invalidate(JSON.stringify(key))
      const outcome = await driver.write([
        ...statements.lockOwner.map((lock) => ({ run: lock(row) })),
        ...statements.insertWithin.map((insert) => ({ run: insert({ ...row, maximum }), required: true })),
      ])
      if (outcome === 'orphan') throw new OwnerNotFound(`An owner of the new row of ${table.name} does not exist.`)
      if (outcome === 'done') return 'inserted'
      return (await find(...key)) ? 'exists' : 'full'
    },

    find,

    save: async (record: RecordOf<T>) => {
      const outcome = await driver.write([{ run: statements.save(table.encode(record)), required: true }])
      return outcome === 'done' ? 'saved' : 'stale'
    },

    delete: async (...values: SqlValue[]) => {
      const key = argumentsOf(table.deletionKey, values)
      await deleteOwned(key)
      return (await driver.write([{ run: statements.delete(key), required: true }])) === 'done'
    },

    list: async (...ownerAndPage: unknown[]) =>
      page('owner', ownerAndPage.slice(0, -1) as SqlValue[], ownerAndPage.at(-1) as PageRequest),

    listBy: page,
  }
  return store as unknown as DocumentStore<T>
}

const comparedColumn = (type: DocumentType, column: string, value: SqlValue): SqlValue => {
  const member = type.ignoreCase?.find((name) => columnOf(name) === column)
  return member === undefined || value === null ? value : comparedValue(type, member, value)
}

/** The start of a page: after the row at `after`, or at the start of the list. */
const startOf = (table: DocumentTable, { order, descending }: ListColumns, after: string | undefined): DocumentRow => {
  const last = after === undefined ? undefined : order.length > 1 ? (JSON.parse(after) as SqlValue[]) : [after]
  return Object.fromEntries(
    order.map((column, index) => {
      const isText = table.columns[column]?.type === 'text'
      const first = descending ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER
      const value = last === undefined ? (isText ? '' : first) : (last[index] ?? '')
      // Ascending pages start at a value, whose last part is a text; descending ones below it.
      const isLast = index === order.length - 1
      return [`from_${column}`, last && isLast && !descending ? textAfter(String(value)) : value]
    }),
  )
}

/** The position of a row in its list. */
const positionOf = ({ order }: ListColumns, row: DocumentRow): string => {
  const values = order.map((column) => row[column])
  return values.length > 1 ? JSON.stringify(values) : String(values[0])
}
