import { createTestEngine, type TestEngine } from '@poolhouse/engine/testing'
import { describe, expect, test } from 'vitest'
import type { OpenApp } from './test-app.ts'

const attacker = '203.0.113.9'

/** Two processes with all limits over the storage of the app. */
const twoProcesses = async (open: OpenApp) => {
  const { storage, needs } = await open()
  const start = () =>
    createTestEngine({
      storage,
      cryptography: needs.cryptography,
      environment: { requestLimits: 'on', quotaFactor: 100 },
    })
  const [first, second] = [await start(), await start()]
  /** The process that gets a request: they take turns. */
  const serving = (index: number) => (index % 2 === 0 ? first : second)
  return { first, serving, processes: [first, second] }
}

/** How often each outcome occurs when requests are sent at once. */
const tally = async (requests: readonly Promise<unknown>[]): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {}
  for (const outcome of await Promise.allSettled(requests)) {
    const name = outcome.status === 'fulfilled' ? 'done' : String(outcome.reason.code ?? outcome.reason)
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** Limits beyond a single user, exact over processes and under races. */
export const limitsConformance = (open: OpenApp): void => {
  describe('limits', () => {
    test('of 360 concurrent wrong passwords from one address, at least 100 are rejected without a check', async () => {
      const { first, serving } = await twoProcesses(open)
      const pool = await first.aPool()
      const client = await first.aClient(pool)
      for (let user = 0; user < 90; user += 1) await first.records.user(pool, { username: `user-${user}` })
      const attempt = (engine: TestEngine, index: number) =>
        engine.invoke(
          'InitiateAuth',
          {
            ClientId: client.id,
            AuthFlow: 'USER_PASSWORD_AUTH',
            AuthParameters: { USERNAME: `user-${index % 90}`, PASSWORD: 'Wrong-Horse-9!' },
          },
          { requestId: 'test', address: attacker },
        )
      const requests = Array.from({ length: 360 }, (_, index) => attempt(serving(index), index))
      expect(await tally(requests)).toEqual({ NotAuthorizedException: 100, TooManyRequestsException: 260 })
    })

    test('of 480 guessed codes for 60 users, at most half are checked', async () => {
      const { first, serving } = await twoProcesses(open)
      const pool = await first.aPool()
      const client = await first.aClient(pool)
      for (let user = 0; user < 60; user += 1) {
        await first.records.user(pool, { username: `user-${user}`, status: 'UNCONFIRMED' })
      }
      const guess = (engine: TestEngine, index: number) =>
        engine.invoke(
          'ConfirmSignUp',
          { ClientId: client.id, Username: `user-${index % 60}`, ConfirmationCode: '123456' },
          { requestId: 'test', address: attacker },
        )
      const requests = Array.from({ length: 480 }, (_, index) => guess(serving(index), index))
      expect(await tally(requests)).toEqual({ ExpiredCodeException: 100, TooManyRequestsException: 380 })
    })

    test('of 60 concurrent sign-ups with one mailbox, at most twenty send a message', async () => {
      const { first, serving, processes } = await twoProcesses(open)
      const client = await first.aClient(await first.aPool({ AutoVerifiedAttributes: ['email'] }))
      const signUp = (engine: TestEngine, index: number) =>
        engine.invoke('SignUp', {
          ClientId: client.id,
          Username: `user-${index}`,
          Password: 'Correct-Horse-9!',
          UserAttributes: [{ Name: 'email', Value: 'victim@example.com' }],
        })
      const requests = Array.from({ length: 60 }, (_, index) => signUp(serving(index), index))
      expect(await tally(requests)).toEqual({ done: 10, LimitExceededException: 50 })
      expect(processes.flatMap(({ outbox }) => outbox.sent)).toHaveLength(10)
    })
  })
}
