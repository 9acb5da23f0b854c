import type { SqlDialect } from './dialect.ts'
import type { Bound } from './statement.ts'

/** One statement of a write. */
export interface Step {
  readonly run: Bound
  /** Set to roll back the whole write unless this statement changes at least one row. */
  readonly required?: boolean
  /** Set if the statement may change very many rows: the write then has no time limit. */
  readonly lengthy?: boolean
}

/**
 * The outcome of a write: `done` when all of it is durable. Otherwise nothing was changed: `unchanged` if a required
 * statement changed no row, `duplicate` if a key exists already, `orphan` if a referenced row does not exist.
 */
export type WriteOutcome = 'done' | 'unchanged' | 'duplicate' | 'orphan'

/**
 * Access to a database, which must be able to run one statement, and a batch of statements atomically without decisions
 * between them. Cloudflare D1 can do no more.
 *
 * - Steps run in order, and see the effects of earlier steps. Concurrent writes are isolated: each sees the others
 *   completely or not at all. A driver that cannot count rows between statements adds a statement after each required
 *   step that fails if nothing was changed.
 * - Texts are stored unchanged, including NUL characters, and are ordered by code point. A driver for a database that
 *   cannot store them encodes them in a way that keeps order and prefixes.
 * - Whole numbers up to 2^53 are numbers, even if the database returns texts.
 * - All other errors reject with `StorageFailure`, and then the write has changed nothing.
 */
export interface Driver {
  readonly dialect: SqlDialect
  /**
   * Encodes a text inside a JSON parameter, where a driver that encodes texts cannot see it. Absent if texts are stored
   * unchanged.
   */
  readonly textInJson?: (text: string) => string
  /**
   * Returns the rows of one statement that changes nothing, by column name. The rows may have no prototype. Never
   * returns uncommitted data.
   */
  read<Row>(query: Bound<Row>): Promise<readonly Row[]>
  /**
   * A number that changes whenever any process may have changed the database since the last call. Omitted by drivers
   * that cannot return this reliably and immediately.
   */
  readonly changes?: () => number
  /** Set if a statement in a write has little overhead, so that thousands of steps are faster than rows passed as JSON. */
  readonly runsManySteps?: true
  /** Runs statements, all or none. */
  write(steps: readonly Step[]): Promise<WriteOutcome>
  /** Waits for pending operations and closes the database. */
  close(): Promise<void>
}
