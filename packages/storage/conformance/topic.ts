import { test } from 'vitest'
import type { Storage } from '../src/index.ts'

/** Opens a storage with nothing in it. */
export type Open = () => Promise<Storage>

/** Creates `test` for a topic: each test gets an empty storage, which is closed afterwards. */
export const testsOn =
  (open: Open) =>
  (name: string, body: (storage: Storage) => Promise<void>): void =>
    // oxlint-disable-next-line vitest/expect-expect -- the body asserts.
    test(name, async () => {
      const storage = await open()
      try {
        await body(storage)
      } finally {
        await storage.close()
      }
    })
