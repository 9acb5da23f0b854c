import { env } from 'cloudflare:workers'
import type { D1Database } from '@cloudflare/workers-types'
import { sqliteDialect } from '@poolhouse/storage-sql'
import { type NamedStatement, statementsOf } from '@poolhouse/storage-sql/testing'
import { expect, test } from 'vitest'
import { openD1Storage } from '../../src/index.ts'

const database: D1Database = env.DB

type Statement = Pick<NamedStatement, 'sql' | 'parameters'>

const statements: readonly Statement[] = statementsOf(sqliteDialect.statements)

const plansOf = async (all: readonly Statement[]) => {
  const plans = await database.batch<{ detail: string }>(
    all.map(({ sql, parameters }) => database.prepare(`explain query plan ${sql}`).bind(...parameters.map(() => null))),
  )
  return plans.map(({ results }) => results.map(({ detail }) => detail))
}

/** Which index each statement uses is held down where SQLite's own tests are. D1 is paid by the row that is read. */
test('no statement scans a table', async () => {
  await openD1Storage({ database })
  const walking: Statement = { sql: 'select sub from users where version = ?', parameters: ['version'] }
  const all = [...statements, walking]
  const plans = await plansOf(all)
  expect(all.filter((_, index) => plans[index]?.some(walksTable))).toEqual([walking])
})

test('no statement comes near a limit of D1', () => {
  expect(Math.max(...statements.map(({ parameters }) => parameters.length))).toBeLessThan(mostParameters)
  expect(Math.max(...statements.map(({ sql }) => sql.length))).toBeLessThan(longestStatement)
})

/** The elements of a parameter, and a row of parameters, are scanned without being a table. */
const walksTable = (detail: string): boolean =>
  detail.startsWith('SCAN') && !detail.includes('VIRTUAL TABLE') && detail !== 'SCAN CONSTANT ROW'

/** https://developers.cloudflare.com/d1/platform/limits/ */
const mostParameters = 100
const longestStatement = 100_000
