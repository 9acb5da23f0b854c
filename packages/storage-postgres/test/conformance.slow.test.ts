import type { Storage } from '@poolhouse/storage'
import { storageConformance } from '@poolhouse/storage/conformance'
import { openPostgresStorage } from '../src/index.ts'
import { describeWithServer, emptySchema } from './server.ts'

const urls = new WeakMap<Storage, string>()

const openAt = async (url: string): Promise<Storage> => {
  const storage = await openPostgresStorage({ url })
  urls.set(storage, url)
  return storage
}

const urlBehind = (storage: Storage): string => urls.get(storage) ?? ''

describeWithServer('on a server', () => {
  storageConformance('PostgreSQL', async () => openAt(await emptySchema()), {
    reopen: async (storage) => {
      await storage.close()
      return openAt(urlBehind(storage))
    },
    openBeside: (storage) => openAt(urlBehind(storage)),
  })
})
