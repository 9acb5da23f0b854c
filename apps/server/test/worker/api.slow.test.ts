import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { createWorkerCryptography } from '@poolhouse/cryptography/worker'
import { openD1Storage } from '@poolhouse/storage-d1'
import { deleteRows, rowsOf } from '@poolhouse/storage-d1/testing'
import { beforeAll } from 'vitest'
import { apiConformance } from '../../conformance/index.ts'
import { createTestApp, type OpenApp } from '../../conformance/test-app.ts'
import { operationsConformance } from '../declared-errors/conformance.ts'

// Rows are deleted between tests: the tables must be those that the migrations create.
beforeAll(() => reset())

const open: OpenApp = async () => {
  await deleteRows(env.DB)
  const storage = await openD1Storage({ database: env.DB })
  return createTestApp({ storage, cryptography: createWorkerCryptography(), dump: () => rowsOf(env.DB) })
}

apiConformance('workerd with D1', open)
operationsConformance('workerd with D1', open)
