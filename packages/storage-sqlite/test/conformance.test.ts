import { join } from 'node:path'
import type { Storage } from '@poolhouse/storage'
import { storageConformance } from '@poolhouse/storage/conformance'
import { openSqliteStorage } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { emptyFiles } from './testing.ts'

const paths = new WeakMap<Storage, string>()

const openAt = async (path: string): Promise<Storage> => {
  const storage = await openSqliteStorage({ path })
  paths.set(storage, path)
  return storage
}

const pathOf = (storage: Storage): string => paths.get(storage) ?? ''

const createEmptyFile = emptyFiles()

const openEmpty = async (): Promise<Storage> => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  await createEmptyFile(path)
  return openAt(path)
}

storageConformance('SQLite', openEmpty, {
  reopen: async (storage) => {
    await storage.close()
    return openAt(pathOf(storage))
  },
  openBeside: (storage) => openAt(pathOf(storage)),
})
