import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { openSqliteStorage } from '@poolhouse/storage-sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { createTestApp } from '../../conformance/test-app.ts'
import { operationCases } from '../declared-errors/index.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** An app, and a function that returns what is stored of one pool, in tables with a column for the pool. */
const anApp = async () => {
  const path = join(temporaryFolder(), 'test.sqlite')
  const storage = await openSqliteStorage({ path })
  const database = new DatabaseSync(path, { readOnly: true })
  onTestFinished(async () => {
    database.close()
    await storage.close()
  })
  const tables = database
    .prepare(
      "select m.name from sqlite_schema m, pragma_table_info(m.name) c where m.type = 'table' and c.name = 'pool_id'",
    )
    .all()
    .map(({ name }) => String(name))
  const rowsOf = (poolId: string) =>
    tables.map((name) => [name, database.prepare(`select * from "${name}" where pool_id = ?`).all(poolId)])
  return { app: await createTestApp({ storage, dump: async () => ({}) }), rowsOf }
}

test.each(operationCases)(
  '$operation with the id of another pool reads and changes nothing in the first pool',
  async ({ operation, validInput }) => {
    const { app, rowsOf } = await anApp()
    const input = await validInput(app)
    const poolId = input['UserPoolId']
    // Other operations have no pool that the caller names.
    if (typeof poolId !== 'string') return
    const other = await app.aPool()
    const before = rowsOf(poolId)
    const { body } = await app.call(operation, { ...input, UserPoolId: other.id })
    expect(rowsOf(poolId)).toEqual(before)
    expect(JSON.stringify(body ?? {})).not.toContain(poolId)
  },
)
