import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { openSqliteStorage } from '@poolhouse/storage-sqlite'
import { onTestFinished } from 'vitest'
import { apiConformance } from '../../conformance/index.ts'
import { createTestApp, type OpenApp } from '../../conformance/test-app.ts'
import { operationsConformance } from '../declared-errors/conformance.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const open: OpenApp = async () => {
  const path = join(temporaryFolder(), 'test.sqlite')
  const storage = await openSqliteStorage({ path })
  const database = new DatabaseSync(path, { readOnly: true })
  onTestFinished(async () => {
    database.close()
    await storage.close()
  })
  return createTestApp({
    storage,
    dump: async () => {
      const tables = database.prepare("select name from sqlite_schema where type = 'table' order by name").all()
      return Object.fromEntries(
        tables.map(({ name }) => [String(name), database.prepare(`select * from "${String(name)}"`).all()]),
      )
    },
  })
}

apiConformance('Node with SQLite', open)
operationsConformance('Node with SQLite', open)
