import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { createWorkerCryptography } from '@poolhouse/cryptography/worker'
import { openD1Storage } from '@poolhouse/storage-d1'
import { apiConformance } from '../../conformance/index.ts'
import { createTestApp, type OpenApp, type Rows } from '../../conformance/test-app.ts'
import { operationsConformance } from '../declared-errors/conformance.ts'

const tables = `select name from sqlite_schema where type = 'table' and name not like '\\_cf\\_%' escape '\\' order by name`

const dump = async (): Promise<Rows> => {
  const { results } = await env.DB.prepare(tables).all<{ name: string }>()
  const rows = await env.DB.batch(results.map(({ name }) => env.DB.prepare(`select * from "${name}"`)))
  return Object.fromEntries(results.map(({ name }, index) => [name, rows[index]?.results ?? []]))
}

const open: OpenApp = async () => {
  await reset()
  const storage = await openD1Storage({ database: env.DB })
  return createTestApp({ storage, cryptography: createWorkerCryptography(), dump })
}

apiConformance('workerd with D1', open)
operationsConformance('workerd with D1', open)
