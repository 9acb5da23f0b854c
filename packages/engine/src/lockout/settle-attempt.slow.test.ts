import { createMemoryStorage } from '@poolhouse/storage/memory'
import type { Credential, UserRecord } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { createSetClock } from '../testing/set-clock.ts'

import { settleAttempt } from './settle-attempt.ts'
import { userFailures } from '../users/errors.ts'
import { passwordFailures } from '../passwords/errors.ts'
import { tally } from '../testing/tally.ts'

const wrong = passwordFailures.wrong()
const exceeded = passwordFailures.attemptsExceeded()

const aCredential = (verifier: string): Credential => ({
  verifier: verifier as Credential['verifier'],
  temporary: false,
  setAt: 0,
  history: [],
})

const engine = async (start: Partial<UserRecord> = {}) => {
  const { pools, users } = createMemoryStorage()
  const pool = { id: 'us-east-1_Ab1Cd2Ef3', version: 1, name: 'test', createdAt: 0, modifiedAt: 0, settings: {} }
  await pools.insert(pool, [])
  const clock = createSetClock()
  const ada: UserRecord = {
    poolId: pool.id,
    sub: '2b6e4e0a-6a3c-4d0e-9d1c-0c7f3a1b5e21',
    username: 'ada',
    version: 1,
    createdAt: 0,
    modifiedAt: 0,
    status: 'CONFIRMED',
    enabled: true,
    attributes: {},
    names: [{ kind: 'username', value: 'ada' }],
    credential: aCredential('right'),
    pending: {},
    codes: {},
    attempts: {},
    ...start,
  }
  await users.insert(ada)
  const stored = async () => (await users.find(ada.poolId, ada.sub))!
  const attempt = async (password: string) =>
    settleAttempt({ users, clock }, await stored(), async ({ credential }) => credential?.verifier === password)
  return { users, clock, stored, attempt, ada }
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('sequential attempts', () => {
  test('five wrong passwords are checked, then the user is locked and nothing more is counted', async () => {
    const { attempt, stored, clock } = await engine()
    for (const _ of times(5, () => undefined)) await expect(attempt('wrong')).rejects.toThrow(wrong)
    await expect(attempt('wrong')).rejects.toThrow(exceeded)
    await expect(attempt('right')).rejects.toThrow(exceeded)
    expect((await stored()).lockout).toEqual({ failures: 5, lastFailureAt: clock.now() })
  })

  test('after the lock, one more wrong password locks for twice as long', async () => {
    const { attempt, clock } = await engine()
    for (const _ of times(5, () => undefined)) await expect(attempt('wrong')).rejects.toThrow(wrong)
    clock.advance(1_000)
    await expect(attempt('wrong')).rejects.toThrow(wrong)
    clock.advance(1_999)
    await expect(attempt('right')).rejects.toThrow(exceeded)
    clock.advance(1)
    await expect(attempt('right')).resolves.toMatchObject({ username: 'ada' })
  })

  test('a correct password resets the failures', async () => {
    const { attempt, stored } = await engine()
    for (const _ of times(4, () => undefined)) await expect(attempt('wrong')).rejects.toThrow(wrong)
    const proven = await attempt('right')
    expect(proven).toEqual(await stored())
    expect(proven.lockout).toBeUndefined()
    for (const _ of times(5, () => undefined)) await expect(attempt('wrong')).rejects.toThrow(wrong)
  })

  test('a correct password without previous failures saves nothing', async () => {
    const { attempt, ada } = await engine()
    expect((await attempt('right')).version).toBe(ada.version)
  })

  test('a password that was changed during the check is checked again', async () => {
    const { users, clock, ada } = await engine()
    let asked = 0
    const settled = settleAttempt({ users, clock }, ada, async (user) => {
      asked += 1
      if (asked === 1) await users.save([{ ...user, credential: aCredential('newer') }])
      return user.credential?.verifier === 'right'
    })
    await expect(settled).rejects.toThrow(wrong)
    expect(asked).toBe(2)
  })

  test('a correct password is rejected if the user was locked during the check', async () => {
    const { users, clock, ada, attempt, stored } = await engine()
    const settled = settleAttempt({ users, clock }, ada, async () => {
      for (const _ of times(5, () => undefined)) await expect(attempt('wrong')).rejects.toThrow(wrong)
      return true
    })
    await expect(settled).rejects.toThrow(exceeded)
    expect((await stored()).lockout?.failures).toBe(5)
  })

  test('a password that was changed while failures were being reset is rejected', async () => {
    const { users, clock, ada } = await engine({ lockout: { failures: 1, lastFailureAt: Date.UTC(2026, 0, 15, 12) } })
    let raced = false
    const racing: typeof users = {
      ...users,
      save: async (changed) => {
        if (!raced) {
          raced = true
          await users.save([{ ...ada, credential: aCredential('newer') }])
        }
        return users.save(changed)
      },
    }
    const settled = settleAttempt(
      { users: racing, clock },
      ada,
      async ({ credential }) => credential?.verifier === 'right',
    )
    await expect(settled).rejects.toThrow(wrong)
  })

  test('a user who is deleted during the check gets the error of a wrong password', async () => {
    const { users, clock, ada } = await engine()
    const settled = (right: boolean) =>
      settleAttempt({ users, clock }, ada, async (user) => {
        await users.delete(user.poolId, user.sub)
        return right
      })
    await expect(settled(true)).rejects.toThrow(wrong)
    await expect(settled(false)).rejects.toThrow(userFailures.notFound())
  })
})

describe('parallel attempts', () => {
  test('of 200 wrong passwords, five are checked', async () => {
    const { attempt, stored, clock } = await engine()
    expect(await tally(times(200, () => attempt('wrong')))).toEqual({
      [wrong.message]: 5,
      [exceeded.message]: 195,
    })
    expect((await stored()).lockout).toEqual({ failures: 5, lastFailureAt: clock.now() })
  })

  test('of 200 more after each lock, one is checked', async () => {
    const { attempt, stored, clock } = await engine()
    await tally(times(200, () => attempt('wrong')))
    for (const failures of [6, 7, 8]) {
      clock.advance(2 ** (failures - 6) * 1_000)
      expect(await tally(times(200, () => attempt('wrong')))).toEqual({
        [wrong.message]: 1,
        [exceeded.message]: 199,
      })
      expect((await stored()).lockout).toEqual({ failures, lastFailureAt: clock.now() })
    }
  })

  test('200 correct passwords are all accepted, also after failures', async () => {
    const { attempt } = await engine()
    expect(await tally(times(200, () => attempt('right')))).toEqual({ accepted: 200 })
    const failed = await engine({ lockout: { failures: 4, lastFailureAt: Date.UTC(2026, 0, 15, 12) } })
    expect(await tally(times(200, () => failed.attempt('right')))).toEqual({ accepted: 200 })
    expect((await failed.stored()).lockout).toBeUndefined()
  })

  test('a correct one among wrong ones never allows a sixth wrong one', async () => {
    const { attempt, stored } = await engine()
    const counts = await tally(times(200, (index) => attempt(index === 150 ? 'right' : 'wrong')))
    expect(counts[wrong.message]).toBeLessThanOrEqual(10)
    expect((await stored()).lockout?.failures).toBe(5)
  })
})
