import { type Expression, sql, type SqlBool } from 'kysely'
import type { DocumentRow, DocumentTable, ListColumns } from '../tables/document-table.ts'
import { poolTables } from '../tables/deletion-order.ts'
import { tables } from '../tables/index.ts'
import type { Table } from '../tables/table.ts'
import { deleteSome } from './delete-some.ts'
import { type Argument, prepare, prepareSingle } from './prepare.ts'
import { recordUnlessKnown } from './record-unless-known.ts'
import { anyWriter, type Writer } from './statement-dialect.ts'

/** The statements of a table of documents. `locksRows` is that of the dialect. */
export const documentStatements = (writer: Writer, table: DocumentTable, locksRows: boolean) => {
  const any = anyWriter(writer)
  const columns = Object.keys(table.columns).filter((column) => column !== 'deleted')
  const prepareFind = table.key.length > 1 && table.key[0] === 'pool_id' ? prepareSingle : prepare

  /** Conditions that columns equal their arguments, and that the row does not belong to a deleted pool. */
  const matching = (names: readonly string[], argument: Argument<DocumentRow>): Expression<SqlBool> => {
    const conditions = names.map((name) => sql<SqlBool>`${sql.ref(name)} = ${argument(name)}`)
    if ('deleted' in table.columns) conditions.push(sql<SqlBool>`${sql.ref('deleted')} = 0`)
    return conditions.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
  }

  const list = ({ by, order, descending }: ListColumns) =>
    prepare<DocumentRow, DocumentRow>((argument) => {
      const from = order.map((column) => argument(`from_${column}`))
      const position = sql<SqlBool>`${tuple(order.map((column) => sql.ref(column)))} ${sql.raw(descending ? '<' : '>=')} ${tuple(from)}`
      const query = any.selectFrom(table.name).select(columns).where(matching(by, argument)).where(position)
      return order
        .reduce((sorted, column) => sorted.orderBy(column, descending ? 'desc' : 'asc'), query)
        .limit(argument('limit') as unknown as number)
    })

  const [owner] = table.references ?? []

  return {
    /**
     * Locks the first owner, so that racing inserts with a maximum count one after the other. Only in databases with concurrent
     * writers. It does not block other inserts.
     */
    lockOwner:
      owner && locksRows
        ? [
            prepare<DocumentRow>((argument) => {
              const key = keyOf(owner.table).map(
                (column, index) => sql<SqlBool>`${sql.ref(column)} = ${argument(owner.columns[index] ?? '')}`,
              )
              return any
                .selectFrom(owner.table)
                .select(sql<number>`1`.as('one'))
                .where(sql<SqlBool>`${sql.join(key, sql` and `)}`)
                .forNoKeyUpdate()
            }),
          ]
        : [],

    /** Inserts a document if its first owner has fewer than `maximum`. */
    insertWithin: owner
      ? [
          prepare<DocumentRow>((argument) =>
            any
              .insertInto(table.name)
              .columns(columns)
              .expression(
                any
                  .selectNoFrom(columns.map((column) => argument(column).as(column)))
                  .where(
                    sql<SqlBool>`(select count(*) from ${sql.table(table.name)} where ${matching(owner.columns, argument)}) < ${argument('maximum')}`,
                  ),
              )
              .onConflict((conflict) => conflict.columns([...table.key]).doNothing()),
          ),
        ]
      : [],

    insertIfAbsent: prepare<DocumentRow>((argument) =>
      any
        .insertInto(table.name)
        .values(Object.fromEntries(columns.map((column) => [column, argument(column)])))
        .onConflict((conflict) => conflict.columns([...table.key]).doNothing()),
    ),

    find: prepareFind<DocumentRow & { readonly pool_id: string }, DocumentRow>((argument) =>
      any
        .selectFrom(table.name)
        .select([
          ...columns.filter((column) => column !== 'record'),
          table.stamp.length > 0
            ? recordUnlessKnown(
                table.name,
                table.stamp.map((column) => [column, argument(`known_${column}`)]),
              ).as('record')
            : 'record',
        ])
        .where(matching(table.key, argument)),
    ),

    save: prepare<DocumentRow>((argument) =>
      any
        .updateTable(table.name)
        .set({
          version: sql<number>`${sql.ref('version')} + 1`,
          created_at: argument('created_at'),
          record: argument('record'),
          ...(table.expiry ? { [table.expiry]: argument(table.expiry) } : {}),
        })
        .where(matching([...table.deletionKey, 'version'], argument)),
    ),

    delete: prepare<DocumentRow>((argument) => any.deleteFrom(table.name).where(matching(table.deletionKey, argument))),

    /**
     * Delete a batch of the records that a document owns, one statement for each table. The arguments are the key of the
     * document.
     */
    deleteOwned:
      table.type.owners.length === 0
        ? []
        : poolTables.flatMap((owned) =>
            (owned.references ?? [])
              .filter((reference) => reference.table === table.name)
              .map(({ columns: by }) =>
                deleteSome(
                  any,
                  owned,
                  by.flatMap((column, index) =>
                    column === 'pool_id' ? [] : [[column, '=', table.key[index] ?? ''] as const],
                  ),
                ),
              ),
          ),

    lists: Object.fromEntries(Object.entries(table.lists).map(([name, columnsOfList]) => [name, list(columnsOfList)])),
  }
}

const keyOf = (name: string): readonly string[] =>
  Object.values<Table>(tables).find((table) => table.name === name)?.key ?? []

const tuple = (parts: readonly Expression<unknown>[]) =>
  parts.length === 1 ? sql`${parts[0]}` : sql`(${sql.join(parts)})`
