import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { storageConformance } from '@poolhouse/storage/conformance'
import { beforeAll } from 'vitest'
import { openD1Storage } from '../../src/index.ts'
import { deleteRows } from '../testing.ts'

// Rows are deleted between tests: the tables must be those that the migrations create.
beforeAll(() => reset())

const open = () => openD1Storage({ database: env.DB })

storageConformance(
  'D1',
  async () => {
    await deleteRows(env.DB)
    return open()
  },
  {
    reopen: async (storage) => {
      await storage.close()
      return open()
    },
    openBeside: open,
  },
)
