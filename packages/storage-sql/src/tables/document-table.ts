import {
  comparedValue,
  deletionKeyOf,
  type DocumentList,
  type DocumentType,
  ownerListOf,
  type RecordOf,
} from '@poolhouse/storage'
import type { SqlValue } from '../statement.ts'
import { type Column, integer, type Reference, type Table, text } from './table.ts'

/** The columns that every table of documents has. `record` is JSON of the members that no other column holds exactly. */
const common = { version: integer(), created_at: integer(), record: text() } as const

/** `poolId` as `pool_id`. */
type SnakeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : ''

export const columnOf = (member: string): string => member.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The members of a type that have columns. */
type MemberOf<T extends DocumentType> =
  | T['key'][number]
  | T['owners'][number]['by'][number]
  | (T extends { readonly lists: infer Lists extends Readonly<Record<string, DocumentList>> }
      ? Lists[keyof Lists]['by' | 'order'][number]
      : never)

type DocumentColumns<T extends DocumentType> = typeof common & {
  readonly [Member in MemberOf<T> as SnakeCase<Member>]: Column<string>
}

/** Arguments or a row, by column. */
export type DocumentRow = Readonly<Record<string, SqlValue>>

/** A list, in terms of columns, and the index that serves it. */
export interface ListColumns {
  readonly by: readonly string[]
  readonly order: readonly string[]
  readonly descending: boolean
}

/** The table of a type of document. */
export interface DocumentTable<
  T extends DocumentType = DocumentType,
  C extends Table['columns'] = Table['columns'],
> extends Table<C> {
  readonly type: T
  /** The columns that are the arguments of `delete`. */
  readonly deletionKey: readonly string[]
  /** The lists by name; `owner` lists by the first owner. */
  readonly lists: Readonly<Record<string, ListColumns>>
  /**
   * The columns that, with the key, identify the JSON of a document: at least one changes with every save. Empty if parsed
   * documents are not cached.
   */
  readonly stamp: readonly string[]
  encode(record: RecordOf<T>): DocumentRow
  decode(row: DocumentRow): RecordOf<T>
}

/** Properties of a table in addition to the description of its documents. */
interface Additions<Extra extends Table['columns']> {
  /** Set to cache parsed documents, for types that most requests read. */
  readonly cached?: true
  readonly columns?: Extra
}

/** Derives the table of a type of document. */
export const documentTable = <const T extends DocumentType, Extra extends Table['columns'] = typeof common>(
  type: T,
  { cached, columns }: Additions<Extra> = {},
): DocumentTable<T, DocumentColumns<T> & Extra> => {
  const lists: Record<string, DocumentList> = { owner: ownerListOf(type), ...type.lists }
  const members = unique([
    ...type.key,
    ...type.owners.flatMap(({ by }) => by),
    ...Object.values(lists).flatMap(({ by, order }) => [...by, ...order]),
  ]).filter((member) => !(columnOf(member) in common))
  /** Members that a column holds unchanged, so the JSON omits them. */
  const exact = [
    ...members.filter((member) => !type.ignoreCase?.includes(member)),
    'version',
    'createdAt',
    ...(type.expiry ? [type.expiry] : []),
  ]
  const key = type.key.map(columnOf)
  const expiry = type.expiry === undefined ? undefined : columnOf(type.expiry)

  return {
    name: type.name,
    type,
    owner:
      type.owners.length === 0 ? 'installation' : type.owners.some((owner) => owner.type === 'users') ? 'user' : 'pool',
    columns: {
      ...Object.fromEntries(members.map((member) => [columnOf(member), text()])),
      ...common,
      ...columns,
      ...(expiry ? { [expiry]: integer() } : {}),
    },
    key,
    indexes: indexesOf(key, [
      ...Object.values(lists).map(({ by, order }) => [...by, ...order]),
      ...type.owners.map(({ by }) => by),
      ...(type.expiry ? [['poolId', type.expiry]] : []),
    ]),
    ...(expiry ? { expiry } : {}),
    references: type.owners.map(({ type: owner, by }): Reference => ({ table: owner, columns: by.map(columnOf) })),
    rows: 'long',
    ...(type.owners.length > 0 && key[0] !== 'pool_id' ? { foundWithoutPool: true } : {}),
    deletionKey: deletionKeyOf(type).map(columnOf),
    lists: Object.fromEntries(
      Object.entries(lists).map(([name, { by, order, descending = false }]) => [
        name,
        { by: by.map(columnOf), order: order.map(columnOf), descending },
      ]),
    ),
    stamp: cached ? [...members.map(columnOf).filter((column) => !key.includes(column)), 'version', 'created_at'] : [],

    encode: (record: RecordOf<T>) => {
      const values = record as unknown as Record<string, SqlValue>
      const rest = Object.fromEntries(Object.entries(values).filter(([member]) => !exact.includes(member)))
      return {
        ...Object.fromEntries(
          members.map((member) => [columnOf(member), comparedValue(type, member, values[member] as string)]),
        ),
        ...(expiry ? { [expiry]: values[type.expiry!] } : {}),
        version: record.version,
        created_at: record.createdAt,
        record: JSON.stringify(rest),
      }
    },

    decode: (row: DocumentRow) =>
      ({
        ...Object.fromEntries(exact.map((member) => [member, row[columnOf(member)]])),
        ...(JSON.parse(String(row['record'])) as object),
      }) as unknown as RecordOf<T>,
  } as unknown as DocumentTable<T, DocumentColumns<T> & Extra>
}

/** Indexes for searches by these columns, except those that the key or a longer index serves. */
const indexesOf = (
  key: readonly string[],
  searches: readonly (readonly string[])[],
): Readonly<Record<string, readonly string[]>> => {
  const needed = searches.map((search) => search.map(columnOf)).filter((search) => !startsWith(key, search))
  const longest = needed.filter(
    (search) => !needed.some((other) => other.length > search.length && startsWith(other, search)),
  )
  return Object.fromEntries(
    unique(longest.map((search) => JSON.stringify(search))).map((json) => {
      const columns = JSON.parse(json) as string[]
      return [indexName(key, columns), columns]
    }),
  )
}

/** Names an index after its first column that differs from the key at the same position: `by_pool` for the pool. */
const indexName = (key: readonly string[], columns: readonly string[]): string => {
  const different = columns.find((column, index) => column !== key[index]) ?? ''
  return `by_${different === 'pool_id' ? 'pool' : different}`
}

const startsWith = (columns: readonly string[], prefix: readonly string[]): boolean =>
  prefix.every((column, index) => columns[index] === column)

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]
