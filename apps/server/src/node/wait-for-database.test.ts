import { createMemoryStorage } from '@poolhouse/storage/memory'
import { type Storage, StorageFailure } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { waitForDatabase } from './wait-for-database.ts'

/** Opens with these results in turn, the last one for ever. Waiting advances the clock. */
const opening = async (...outcomes: (Storage | Error)[]) => {
  let now = 0
  let asked = 0
  const logged: string[] = []
  const opened = waitForDatabase(
    async () => {
      const outcome = outcomes[Math.min(asked++, outcomes.length - 1)]
      if (outcome instanceof Error) throw outcome
      return outcome!
    },
    {
      clock: { now: () => now },
      log: { warn: ({ detail }, text) => logged.push(`${text} ${detail}`) },
      wait: async (milliseconds) => (now += milliseconds),
    },
  )
  const result = await opened.catch((error: unknown) => error)
  return { result, now, logged }
}

const away = new StorageFailure('unavailable', 'It is away.')
const denied = new StorageFailure('denied', 'The password is wrong.')
const waiting = 'waiting for the database: It is away.'

describe('a database that is unavailable at startup', () => {
  test('is waited for until it is available, and the log reports the wait', async () => {
    const storage = createMemoryStorage()
    expect(await opening(away, away, storage)).toEqual({ result: storage, now: 2000, logged: [waiting, waiting] })
  })

  test('is waited for up to a minute', async () => {
    const { result, now, logged } = await opening(away)
    expect([result, now, logged.length]).toEqual([away, 60_000, 60])
  })

  test('is not waited for if it rejects the connection', async () => {
    expect(await opening(denied)).toEqual({ result: denied, now: 0, logged: [] })
    expect(await opening(away, denied)).toEqual({ result: denied, now: 1000, logged: [waiting] })
  })
})
