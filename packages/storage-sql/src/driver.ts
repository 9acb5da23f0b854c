import type { SqlDialect } from './dialect.ts'
import type { Bound } from './statement.ts'

/** One statement of a write. */
export interface Step {
  readonly run: Bound
  /** Set when the whole write must be undone unless this statement changes at least one row. */
  readonly required?: boolean
  /** Set when the statement may change very many rows: the write is given all the time it needs. */
  readonly lengthy?: boolean
}

/**
 * What came of a write. `done` when all of it is durable. Nothing is left of it when it was refused:
 * `unchanged` because a required statement changed no row, `duplicate` because a key is taken, `orphan` because a row
 * that is referred to does not exist.
 */
export type WriteOutcome = 'done' | 'unchanged' | 'duplicate' | 'orphan'

/**
 * What a database must be able to do: run a statement, and run a batch of statements all or nothing, without anything
 * being decided between them. This is all that Cloudflare D1 has.
 *
 * - Steps run in order; a later one sees what an earlier one did. Writes of racing callers do not mix: each sees the others'
 *   whole or not at all. Where a driver cannot count rows between statements, it puts one after each required step that
 *   fails when nothing was changed.
 * - Texts go in and come out unchanged, NUL characters included, and are ordered by code point. A database that cannot
 *   hold them encodes them in its driver in a way that keeps order and prefixes.
 * - Whole numbers up to 2^53 are numbers, also where a database answers with texts.
 * - Everything else that goes wrong rejects with `StorageFailure`, and then nothing is left of the write.
 */
export interface Driver {
  readonly dialect: SqlDialect
  /**
   * How a text stands in JSON that is a parameter, where a driver that encodes texts does not see it. Left out where texts stay
   * as they are.
   */
  readonly textInJson?: (text: string) => string
  /**
   * Answers with the rows of one statement that changes nothing, by column name; they may have no prototype. Never shows
   * writes that may yet be undone.
   */
  read<Row>(query: Bound<Row>): Promise<readonly Row[]>
  /**
   * A number that changes whenever anything in the database may have changed since the last call, by any process. Omitted by
   * drivers that cannot answer this reliably and immediately.
   */
  readonly changes?: () => number
  /** Runs statements, all or none. */
  write(steps: readonly Step[]): Promise<WriteOutcome>
  /** Finishes what is under way and lets go of the database. */
  close(): Promise<void>
}
