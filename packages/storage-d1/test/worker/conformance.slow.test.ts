import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { storageConformance } from '@poolhouse/storage/conformance'
import { openD1Storage } from '../../src/index.ts'

const open = () => openD1Storage({ database: env.DB })

storageConformance(
  'D1',
  async () => {
    await reset()
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
