import { createMemoryStorage } from '@poolhouse/storage/memory'
import type { Credential, UserRecord } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { createSetClock } from '../testing/set-clock.ts'
import { textOf, rejectionOf } from '../testing/sign-in.ts'
import { settleAttempt } from './settle-attempt.ts'
import { userFailures } from '../users/errors.ts'
import { passwordFailures } from '../passwords/errors.ts'

const wrong = textOf(passwordFailures.wrong())
const exceeded = textOf(passwordFailures.attemptsExceeded())

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

/** How often each result was returned. */
const tally = async (attempts: readonly Promise<unknown>[]): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {}
  for (const outcome of await Promise.all(
    attempts.map((attempt) =>
      attempt.then(
        () => 'right',
        (problem) => problem.message,
      ),
    ),
  )) {
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('sequential attempts', () => {
  test('five wrong passwords are checked, then the user is locked and nothing more is counted', async () => {
    const { attempt, stored, clock } = await engine()
    for (const _ of times(5, () => undefined)) expect(await rejectionOf(attempt('wrong'))).toBe(wrong)
    expect(await rejectionOf(attempt('wrong'))).toBe(exceeded)
    expect(await rejectionOf(attempt('right'))).toBe(exceeded)
    expect((await stored()).lockout).toEqual({ failures: 5, lastFailureAt: clock.now() })
  })

  test('after the lock, one more wrong password locks for twice as long', async () => {
    const { attempt, clock } = await engine()
    for (const _ of times(5, () => undefined)) await rejectionOf(attempt('wrong'))
    clock.advance(1_000)
    expect(await rejectionOf(attempt('wrong'))).toBe(wrong)
    clock.advance(1_999)
    expect(await rejectionOf(attempt('right'))).toBe(exceeded)
    clock.advance(1)
    await expect(attempt('right')).resolves.toMatchObject({ username: 'ada' })
  })

  test('a correct password resets the failures', async () => {
    const { attempt, stored } = await engine()
    for (const _ of times(4, () => undefined)) await rejectionOf(attempt('wrong'))
    const proven = await attempt('right')
    expect(proven).toEqual(await stored())
    expect(proven.lockout).toBeUndefined()
    for (const _ of times(5, () => undefined)) expect(await rejectionOf(attempt('wrong'))).toBe(wrong)
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
    expect(await rejectionOf(settled)).toBe(wrong)
    expect(asked).toBe(2)
  })

  test('a correct password is rejected if the user was locked during the check', async () => {
    const { users, clock, ada, attempt, stored } = await engine()
    const settled = settleAttempt({ users, clock }, ada, async () => {
      for (const _ of times(5, () => undefined)) await rejectionOf(attempt('wrong'))
      return true
    })
    expect(await rejectionOf(settled)).toBe(exceeded)
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
    expect(await rejectionOf(settled)).toBe(wrong)
  })

  test('a user who is deleted during the check gets the error of a wrong password', async () => {
    const { users, clock, ada } = await engine()
    const settled = (right: boolean) =>
      settleAttempt({ users, clock }, ada, async (user) => {
        await users.delete(user.poolId, user.sub)
        return right
      })
    expect(await rejectionOf(settled(true))).toBe(wrong)
    expect(await rejectionOf(settled(false))).toBe(textOf(userFailures.notFound()))
  })
})

describe('parallel attempts', () => {
  test('of 200 wrong passwords, five are checked', async () => {
    const { attempt, stored, clock } = await engine()
    expect(await tally(times(200, () => attempt('wrong')))).toEqual({
      [passwordFailures.wrong().message]: 5,
      [passwordFailures.attemptsExceeded().message]: 195,
    })
    expect((await stored()).lockout).toEqual({ failures: 5, lastFailureAt: clock.now() })
  })

  test('of 200 more after each lock, one is checked', async () => {
    const { attempt, stored, clock } = await engine()
    await tally(times(200, () => attempt('wrong')))
    for (const failures of [6, 7, 8]) {
      clock.advance(2 ** (failures - 6) * 1_000)
      expect(await tally(times(200, () => attempt('wrong')))).toEqual({
        [passwordFailures.wrong().message]: 1,
        [passwordFailures.attemptsExceeded().message]: 199,
      })
      expect((await stored()).lockout).toEqual({ failures, lastFailureAt: clock.now() })
    }
  })

  test('200 correct passwords are all accepted, also after failures', async () => {
    const { attempt } = await engine()
    expect(await tally(times(200, () => attempt('right')))).toEqual({ right: 200 })
    const failed = await engine({ lockout: { failures: 4, lastFailureAt: Date.UTC(2026, 0, 15, 12) } })
    expect(await tally(times(200, () => failed.attempt('right')))).toEqual({ right: 200 })
    expect((await failed.stored()).lockout).toBeUndefined()
  })

  test('a correct one among wrong ones never allows a sixth wrong one', async () => {
    const { attempt, stored } = await engine()
    const counts = await tally(times(200, (index) => attempt(index === 150 ? 'right' : 'wrong')))
    expect(counts[passwordFailures.wrong().message]).toBeLessThanOrEqual(10)
    expect((await stored()).lockout?.failures).toBe(5)
  })
})
