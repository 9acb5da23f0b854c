import { sql } from 'kysely'
import type { KnownStamp } from '../document-cache.ts'
import type { Argument } from './prepare.ts'

/** The column `record`, or null where the row is the one that the asker knows: then its text is not even read. */
export const recordUnlessKnown = (argument: Argument<KnownStamp>) =>
  sql<string | null>`case when version = ${argument('known_version')} and created_at = ${argument('known_created_at')}
    then null else record end`.as('record')
