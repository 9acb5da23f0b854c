import { randomUUID } from 'node:crypto'
import { openPostgresStorage } from '@poolhouse/storage-postgres'
import { connected, deleteRows, query, urlOf } from '@poolhouse/storage-postgres/testing'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { apiConformance } from '../../conformance/index.ts'
import { createTestApp, type OpenApp } from '../../conformance/test-app.ts'
import { operationsConformance } from '../declared-errors/conformance.ts'
import { describeWithDatabase } from '../support/database.ts'

const tables = 'select table_name from information_schema.tables where table_schema = current_schema() order by 1'

describeWithDatabase('the app conformance suite', (database) => {
  let url = ''
  let client: Awaited<ReturnType<typeof connected>>

  beforeAll(async () => {
    const schema = `s${randomUUID().replaceAll('-', '')}`
    url = urlOf(database.current, schema)
    await query(url, `create schema ${schema}`)
    client = await connected(url)
  })

  afterAll(() => client.end())

  /** An app over empty tables. */
  const open: OpenApp = async () => {
    await deleteRows(client)
    const storage = await openPostgresStorage({ url, max: 3, timeoutMs: 60_000 })
    onTestFinished(() => storage.close())
    return createTestApp({
      storage,
      dump: async () => {
        const names = (await query<{ table_name: string }>(url, tables)).map(({ table_name: name }) => name)
        const rows = await Promise.all(
          names.map((name) => query(url, `select to_json(t)::text from "${name}" t order by 1`)),
        )
        return Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []]))
      },
    })
  }

  apiConformance('Node with PostgreSQL', open)
  operationsConformance('Node with PostgreSQL', open)
})
