import type { SqlDialect } from '../dialect.ts'
import type { Column, Table } from './table.ts'
import { tables } from './index.ts'

type SchemaDialect = Pick<SqlDialect, 'text' | 'integer' | 'shortRows' | 'longRows'>

/** The statements that create a table with its indexes, for the migration that adds it. */
export const createTable = (table: Table, dialect: SchemaDialect): readonly string[] => {
  const columns = Object.entries(table.columns).map(([name, column]) => `"${name}" ${typeOf(column, dialect)}`)
  const references = (table.references ?? [])
    .filter(({ enforced }) => enforced !== 'never')
    .map(
      (reference) =>
        `foreign key (${list(reference.columns)}) references "${reference.table}" (${list(keyOf(reference.table))}) on delete cascade`,
    )
  const parts = [...columns, `primary key (${list(table.key)})`, ...references]
  const options = table.rows === 'short' ? dialect.shortRows : dialect.longRows
  return [
    `create table "${table.name}" (\n  ${parts.join(',\n  ')}\n) ${options}`.trimEnd(),
    ...Object.entries(table.indexes ?? {}).map(
      ([name, indexed]) => `create index "${table.name}_${name}" on "${table.name}" (${list(indexed)})`,
    ),
  ]
}

const typeOf = ({ type, nullable, default: initial }: Column, dialect: SchemaDialect): string =>
  `${dialect[type]}${nullable ? '' : ' not null'}${initial === undefined ? '' : ` default ${initial}`}`

const keyOf = (name: string): readonly string[] =>
  Object.values<Table>(tables).find((table) => table.name === name)!.key

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
