import type { Storage } from '@poolhouse/storage'
import { storageConformance } from '@poolhouse/storage/conformance'
import type { Client } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { openPostgresStorage } from '../src/index.ts'
import { deleteRows } from './delete-rows.ts'
import { connected } from './query.ts'
import { describeWithServer, emptySchema } from './server.ts'

const urls = new WeakMap<Storage, string>()

const openAt = async (url: string): Promise<Storage> => {
  // A thousand callers share ten connections: on a busy machine, some wait for longer than the default of five seconds.
  const storage = await openPostgresStorage({ url, timeoutMs: 60_000 })
  urls.set(storage, url)
  return storage
}

const urlBehind = (storage: Storage): string => urls.get(storage) ?? ''

describeWithServer('on a server', () => {
  let url = ''
  let client: Client

  beforeAll(async () => {
    url = await emptySchema()
    client = await connected(url)
  })

  afterAll(() => client.end())

  const openEmpty = async (): Promise<Storage> => {
    await deleteRows(client)
    return openAt(url)
  }

  storageConformance('PostgreSQL', openEmpty, {
    reopen: async (storage) => {
      await storage.close()
      return openAt(urlBehind(storage))
    },
    openBeside: (storage) => openAt(urlBehind(storage)),
  })
})
