import { sql } from 'kysely'

/** Rows of one pool for one statement. */
export interface Many {
  readonly pool_id: string
  /** One of `jsonRows`: each row is an array of its values. */
  readonly rows: string
}

/** The text at a place of a row, which the statement calls "row". */
export const textAt = (place: number) => sql<string>`"row".value ->> ${sql.lit(place)}`

/** The whole number at a place of a row. */
export const integerAt = (place: number) => sql<number>`cast(${textAt(place)} as bigint)`
