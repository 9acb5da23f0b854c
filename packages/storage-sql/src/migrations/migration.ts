import type { SqlDialect } from '../dialect.ts'

/**
 * One step of the schema, forward only. A migration that was released is never changed: what it got wrong is mended by the
 * next one. All its statements run as one write, and none of them may ask anything of the one before.
 */
export interface Migration {
  /** 1, 2, 3: the version that the schema has afterwards. */
  readonly version: number
  readonly statements: (dialect: SqlDialect) => readonly string[]
}
