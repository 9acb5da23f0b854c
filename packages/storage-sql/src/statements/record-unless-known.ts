import { type Expression, sql } from 'kysely'

/**
 * Selects the column `record`, or null if the caller has the row cached: then the database does not read the text. `known` has
 * the columns that identify a document's text, each with the value of the cached document.
 */
export const recordUnlessKnown = (
  table: string,
  known: readonly (readonly [column: string, value: Expression<unknown>])[],
) => {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const same = known.map(([name, value]) => sql`${column(name)} = ${value}`)
  return sql<string | null>`case when ${sql.join(same, sql` and `)} then null else ${column('record')} end`
}
