import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { openSqliteStorage } from '@poolhouse/storage-sqlite'
import { emptyFiles } from '@poolhouse/storage-sqlite/testing'
import { onTestFinished } from 'vitest'
import { apiConformance } from '../../conformance/index.ts'
import { createTestApp, type OpenApp } from '../../conformance/test-app.ts'
import { operationsConformance } from '../declared-errors/conformance.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const createEmptyFile = emptyFiles()

const open: OpenApp = async () => {
  const path = join(temporaryFolder(), 'test.sqlite')
  await createEmptyFile(path)
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
