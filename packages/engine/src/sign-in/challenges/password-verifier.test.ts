import type { CreateUserPoolClientRequest } from '@poolhouse/schemas'
import { describe, expect, test, vi } from 'vitest'
import { formatTimestamp } from '../rules/srp-timestamp.ts'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { beginSrp, initiate, respond, signedIn } from '../../testing/sign-in.ts'
import { alter } from '../../testing/signed-in.ts'
import { userFailures } from '../../users/errors.ts'
import { signInFailures } from '../errors.ts'
import { sessionFailures } from '../session-errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'

const wrong = passwordFailures.wrong()
const exceeded = passwordFailures.attemptsExceeded()
const spent = sessionFailures.spent()
const expired = sessionFailures.expired()
const invalid = sessionFailures.invalid()
const minute = 60_000

const anEngine = async (settings: Partial<CreateUserPoolClientRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool, settings)
  const ada = await engine.aUser(pool, 'ada')
  const reply = (session: string | undefined, responses: Readonly<Record<string, string>>) =>
    respond(engine, client, 'PASSWORD_VERIFIER', session, responses)
  return { ...engine, engine, pool, client, ada, reply, begin: () => beginSrp(engine, client, 'ada') }
}

describe('a correct proof', () => {
  test('returns tokens, with and without the session', async () => {
    const { begin, reply } = await anEngine()
    const one = await begin()
    expect(await reply(one.session, one.response(aPassword))).toEqual(signedIn)
    const other = await begin()
    expect(await reply(undefined, other.response(aPassword))).toEqual(signedIn)
  })

  test('may use another name of the user', async () => {
    const { engine, client, pool, ada } = await anEngine()
    await engine.aUser(pool, 'bob')
    const { session, response } = await beginSrp(engine, client, 'ada')
    const named = (USERNAME: string) =>
      respond(engine, client, 'PASSWORD_VERIFIER', session, { ...response(aPassword), USERNAME })
    await expect(named('bob')).rejects.toThrow(wrong)
    await expect(named('nobody')).rejects.toThrow(wrong)
    expect(await named(ada.sub)).toEqual(signedIn)
  })

  test('leads to NEW_PASSWORD_REQUIRED for a temporary password', async () => {
    const { engine, client, pool, invoke } = await anEngine()
    await invoke('AdminCreateUser', {
      UserPoolId: pool.id,
      Username: 'bob',
      TemporaryPassword: aPassword,
      MessageAction: 'SUPPRESS',
    })
    const { session, response } = await beginSrp(engine, client, 'bob')
    expect(await respond(engine, client, 'PASSWORD_VERIFIER', session, response(aPassword))).toEqual({
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: expect.stringMatching(/^.{20,2048}$/),
      ChallengeParameters: { USER_ID_FOR_SRP: 'bob', requiredAttributes: '[]', userAttributes: '{}' },
    })
  })
})

describe('a wrong proof', () => {
  test.each([
    ['of another password', (response: Respond) => response('Wrong-Horse-9!')],
    ['that is not base64', (response: Respond) => ({ ...response(aPassword), PASSWORD_CLAIM_SIGNATURE: '!' })],
    ['that is another text', (response: Respond) => ({ ...response(aPassword), PASSWORD_CLAIM_SIGNATURE: 'AAAA' })],
  ] as const)('%s is counted and invalidates the exchange', async (_, make) => {
    const { begin, reply, stored, ada, clock } = await anEngine()
    const { session, response } = await begin()
    await expect(reply(session, make(response))).rejects.toThrow(wrong)
    expect((await stored(ada)).lockout).toEqual({ failures: 1, lastFailureAt: clock.now() })
    await expect(reply(session, response(aPassword))).rejects.toThrow(spent)
    await expect(reply(undefined, response(aPassword))).rejects.toThrow(spent)
  })

  test('locks the user for both flows after five attempts', async () => {
    const { begin, reply, engine, client, clock } = await anEngine()
    for (let tries = 0; tries < 5; tries += 1) {
      const { session, response } = await begin()
      await expect(reply(session, response('wrong'))).rejects.toThrow(wrong)
    }
    const { session, response } = await begin()
    await expect(reply(session, response(aPassword))).rejects.toThrow(exceeded)
    const password = () => initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: aPassword })
    await expect(password()).rejects.toThrow(exceeded)
    clock.advance(1_000)
    expect(await password()).toEqual(signedIn)
  })
})

type Respond = Awaited<ReturnType<typeof beginSrp>>['response']

describe('the secret block', () => {
  test('accepts one of several concurrent responses', async () => {
    const { begin, reply } = await anEngine()
    const { session, response } = await begin()
    const outcomes = await Promise.allSettled([
      reply(session, response(aPassword)),
      reply(session, response(aPassword)),
      reply(undefined, response(aPassword)),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  })

  test('belongs to one client', async () => {
    const { engine, pool, begin } = await anEngine()
    const { response } = await begin()
    const other = await engine.aClient(pool)
    await expect(respond(engine, other, 'PASSWORD_VERIFIER', undefined, response(aPassword))).rejects.toThrow(wrong)
  })

  test('is sufficient: no session is issued, and a forged one is rejected', async () => {
    const { begin, reply } = await anEngine()
    const { session, response } = await begin()
    expect(session).toBeUndefined()
    await expect(reply('A'.repeat(40), response(aPassword))).rejects.toThrow(sessionFailures.unreadable())
    expect(await reply(undefined, response(aPassword))).toEqual(signedIn)
  })

  test.each(['AAAA', '!', 'c2VjcmV0LWJsb2NrLWJ5dGVz'])('is invalid as %j', async (PASSWORD_CLAIM_SECRET_BLOCK) => {
    const { begin, reply } = await anEngine()
    const { response } = await begin()
    await expect(reply(undefined, { ...response(aPassword), PASSWORD_CLAIM_SECRET_BLOCK })).rejects.toThrow(wrong)
  })

  test('is valid as long as the sessions of the client', async () => {
    const { begin, reply, clock } = await anEngine({ AuthSessionValidity: 4 })
    const [one, other] = [await begin(), await begin()]
    clock.advance(4 * minute - 1)
    expect(await reply(one.session, one.response(aPassword))).toEqual(signedIn)
    clock.advance(1)
    await expect(reply(other.session, other.response(aPassword))).rejects.toThrow(expired)
    await expect(reply(undefined, other.response(aPassword))).rejects.toThrow(expired)
  })

  test('is invalid after the password was changed', async () => {
    const { begin, reply, invoke, pool } = await anEngine()
    const { session, response } = await begin()
    await invoke('AdminSetUserPassword', {
      UserPoolId: pool.id,
      Username: 'ada',
      Password: 'Another-Horse-9!',
      Permanent: true,
    })
    await expect(reply(session, response(aPassword))).rejects.toThrow(wrong)
  })
})

describe('TIMESTAMP', () => {
  test.each([
    '2026-01-15T12:00:00Z',
    'Thu Jan 15 12:00:00 CET 2026',
    'Do Jan 15 12:00:00 UTC 2026',
    'Thu Jän 15 12:00:00 UTC 2026',
  ])('rejects the form %j', async (TIMESTAMP) => {
    const { begin, reply } = await anEngine()
    const { session, response } = await begin()
    await expect(reply(session, { ...response(aPassword), TIMESTAMP })).rejects.toThrow(signInFailures.timestampForm())
  })

  test('is rejected if it is too old or in the future, without being counted', async () => {
    const { begin, reply, clock, stored, ada } = await anEngine()
    const { session, response } = await begin()
    await expect(reply(session, response(aPassword, clock.now() - 6 * minute))).rejects.toThrow(wrong)
    await expect(reply(session, response(aPassword, clock.now() + 6 * minute))).rejects.toThrow(wrong)
    expect((await stored(ada)).lockout).toBeUndefined()
    expect(await reply(session, response(aPassword, clock.now() - 4 * minute))).toEqual(signedIn)
  })

  test('is part of the proof', async () => {
    const { begin, reply, clock } = await anEngine()
    const { session, response } = await begin()
    const TIMESTAMP = formatTimestamp(clock.now() - 1_000)
    await expect(reply(session, { ...response(aPassword), TIMESTAMP })).rejects.toThrow(wrong)
  })
})

describe('other parts of the response', () => {
  test.each(['USERNAME', 'PASSWORD_CLAIM_SECRET_BLOCK', 'PASSWORD_CLAIM_SIGNATURE', 'TIMESTAMP'])(
    'require %s',
    async (name) => {
      const { begin, reply } = await anEngine()
      const { session, response } = await begin()
      const { [name]: _, ...rest } = response(aPassword)
      await expect(reply(session, rest as Record<string, string>)).rejects.toThrow(
        signInFailures.missingParameter(name),
      )
    },
  )

  test('return the error for a user who may no longer sign in', async () => {
    const { begin, reply, engine, ada } = await anEngine()
    const { session, response } = await begin()
    await alter(engine, ada, { enabled: false })
    await expect(reply(session, response(aPassword))).rejects.toThrow(userFailures.disabled())
  })

  test('return the error for a deleted user, unless the client hides users', async () => {
    for (const [settings, rejection] of [
      [{}, userFailures.notFound()],
      [{ PreventUserExistenceErrors: 'ENABLED' }, wrong],
    ] as const) {
      const { begin, reply, storage, ada } = await anEngine(settings)
      const { session, response } = await begin()
      await storage.users.delete(ada.poolId, ada.sub)
      await expect(reply(session, response(aPassword))).rejects.toThrow(rejection)
    }
  })

  test('reject a session that is unreadable or of another challenge', async () => {
    const { begin, reply, engine, client, pool, invoke } = await anEngine()
    const { session, response } = await begin()
    await expect(reply('x'.repeat(40), response(aPassword))).rejects.toThrow(sessionFailures.unreadable())
    await invoke('AdminCreateUser', {
      UserPoolId: pool.id,
      Username: 'bob',
      TemporaryPassword: aPassword,
      MessageAction: 'SUPPRESS',
    })
    const posed = await initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'bob', PASSWORD: aPassword })
    await expect(reply(posed.Session, response(aPassword))).rejects.toThrow(invalid)
    expect(await reply(session, response(aPassword))).toEqual(signedIn)
  })
})

test('a used secret block is remembered until after it expires, for a reply that was checked in time', async () => {
  const { begin, reply, storage, clock, pool } = await anEngine()
  const consume = vi.spyOn(storage.oneTimeIds, 'consume')
  const { response } = await begin()
  expect(await reply(undefined, response(aPassword))).toEqual(signedIn)
  const [, id = ''] = consume.mock.lastCall ?? []
  clock.advance(3 * minute + 1)
  await storage.prune(clock.now())
  expect(await storage.oneTimeIds.isConsumed(pool.id, id)).toBe(true)
})
