import { type Expression, sql } from 'kysely'
import type { KnownStamp } from '../document-cache.ts'
import type { Argument } from './prepare.ts'

/** What tells whether the asker has the document of a row. */
export interface KnownRow {
  /** The table, by the name that it has in the statement. */
  readonly of: string
  readonly version: Expression<number>
  readonly createdAt: Expression<number>
}

/** The column `record`, or null where the row is the one that the asker knows: then its text is not even read. */
export const recordUnlessKnown = ({ of, version, createdAt }: KnownRow) => {
  const column = (name: string) => sql.ref(`${of}.${name}`)
  return sql<string | null>`case when ${column('version')} = ${version} and ${column('created_at')} = ${createdAt}
    then null else ${column('record')} end`
}

/** The same in a statement that asks for one document, with its stamp. */
export const recordUnlessStamped = (of: string, argument: Argument<KnownStamp>) =>
  recordUnlessKnown({ of, version: argument('known_version'), createdAt: argument('known_created_at') }).as('record')
