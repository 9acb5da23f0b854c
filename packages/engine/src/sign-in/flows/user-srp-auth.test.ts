import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { modpGroup } from '@poolhouse/cryptography'
import { describe, expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { alter } from '../../testing/signed-in.ts'
import { beginSrp, initiate, secretHashOf, signedIn, respond } from '../../testing/sign-in.ts'
import { userFailures } from '../../users/errors.ts'
import { signInFailures } from '../errors.ts'
import { sessionFailures } from '../session-errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { clientFailures } from '../../clients/errors.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const anEngine = async (
  settings: Partial<CreateUserPoolClientRequest> = {},
  poolSettings: Partial<CreateUserPoolRequest> = {},
) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool(poolSettings)
  const client = await engine.aClient(pool, settings)
  return { ...engine, engine, pool, client }
}

describe('the challenge', () => {
  test('contains salt, public value and secret block', async () => {
    const { engine, client, pool } = await anEngine()
    await engine.aUser(pool, 'ada')
    const { challenge } = await beginSrp(engine, client, 'ada')
    expect(challenge).toEqual({
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeParameters: {
        SALT: expect.stringMatching(/^[0-9a-f]{32}$/),
        SRP_B: expect.stringMatching(/^[0-9a-f]{700,768}$/),
        SECRET_BLOCK: expect.stringMatching(/^[A-Za-z0-9+/]{700,}={0,2}$/),
        USERNAME: 'ada',
        USER_ID_FOR_SRP: 'ada',
      },
    })
  })

  test('contains the internal username for a sign-in by alias or email address', async () => {
    const aliased = await anEngine({}, { AliasAttributes: ['email'] })
    await aliased.aUser(aliased.pool, 'ada', { email: 'ada@example.com', email_verified: 'true' })
    const byAlias = await beginSrp(aliased.engine, aliased.client, 'ada@example.com')
    expect(byAlias.challenge.ChallengeParameters).toMatchObject({ USERNAME: 'ada', USER_ID_FOR_SRP: 'ada' })

    const named = await anEngine({}, { UsernameAttributes: ['email'] })
    const { sub } = await named.aUser(named.pool, 'ada@example.com')
    const { challenge, session, response } = await beginSrp(named.engine, named.client, 'ada@example.com')
    expect(challenge.ChallengeParameters).toMatchObject({ USERNAME: sub, USER_ID_FOR_SRP: sub })
    expect(await respond(named.engine, named.client, 'PASSWORD_VERIFIER', session, response(aPassword))).toEqual(
      signedIn,
    )
  })

  test('differs each time, except for the salt', async () => {
    const { engine, client, pool } = await anEngine()
    await engine.aUser(pool, 'ada')
    const [one, other] = await Promise.all([beginSrp(engine, client, 'ada'), beginSrp(engine, client, 'ada')])
    const [first = {}, second = {}] = [one.challenge.ChallengeParameters, other.challenge.ChallengeParameters]
    expect(first.SALT).toBe(second.SALT)
    expect(first.SRP_B).not.toBe(second.SRP_B)
    expect(first.SECRET_BLOCK).not.toBe(second.SECRET_BLOCK)
  })
})

describe('SRP_A', () => {
  const { prime } = modpGroup
  test.each([
    ['zero', '0'],
    ['the prime', prime.toString(16)],
    ['twice the prime', (2n * prime).toString(16)],
    ['no hex', 'xyz'],
    ['much longer than the prime', 'ab'.repeat(1000)],
  ])('must not be %s', async (_, SRP_A) => {
    const { engine, client } = await anEngine()
    await expect(initiate(engine, client, 'USER_SRP_AUTH', { USERNAME: 'ada', SRP_A })).rejects.toThrow(
      signInFailures.srpValueInvalid(),
    )
  })

  test('may be in upper case, with leading zeros', async () => {
    const { engine, client, pool } = await anEngine()
    await engine.aUser(pool, 'ada')
    const SRP_A = `00${(prime - 2n).toString(16).toUpperCase()}`
    expect(await initiate(engine, client, 'USER_SRP_AUTH', { USERNAME: 'ada', SRP_A })).toMatchObject({
      ChallengeName: 'PASSWORD_VERIFIER',
    })
  })
})

describe('users who may not sign in', () => {
  test('are rejected before any proof', async () => {
    const { engine, client, pool } = await anEngine()
    const ada = await engine.aUser(pool, 'ada')
    const begin = () => beginSrp(engine, client, 'ada')
    await alter(engine, ada, { enabled: false })
    await expect(begin()).rejects.toThrow(userFailures.disabled())
    await alter(engine, ada, { enabled: true, status: 'UNCONFIRMED' })
    await expect(begin()).rejects.toThrow(userFailures.notConfirmed())
    await alter(engine, ada, { status: 'RESET_REQUIRED' })
    await expect(begin()).rejects.toThrow(userFailures.resetRequired())
  })

  test('an unknown user is revealed unless the client hides it', async () => {
    const { engine, client } = await anEngine()
    await expect(beginSrp(engine, client, 'bob')).rejects.toThrow(userFailures.notFound())
  })
})

describe('an unknown user of a client that hides users', () => {
  const hiding = () =>
    anEngine({ PreventUserExistenceErrors: 'ENABLED' }, { UsernameConfiguration: { CaseSensitive: false } })

  test('gets a challenge like an existing user', async () => {
    const { engine, client } = await hiding()
    const { challenge } = await beginSrp(engine, client, 'bob')
    const { USER_ID_FOR_SRP } = challenge.ChallengeParameters ?? {}
    expect(challenge).toEqual({
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeParameters: {
        SALT: expect.stringMatching(/^[0-9a-f]{32}$/),
        SRP_B: expect.stringMatching(/^[0-9a-f]{700,768}$/),
        SECRET_BLOCK: expect.stringMatching(/^[A-Za-z0-9+/]{700,}={0,2}$/),
        USERNAME: USER_ID_FOR_SRP,
        USER_ID_FOR_SRP: expect.stringMatching(uuid),
      },
    })
  })

  test('always has the same salt and id, which depend on name and pool', async () => {
    const { engine, client } = await hiding()
    const shown = async (name: string, of = client) => {
      const { SALT, USER_ID_FOR_SRP } = (await beginSrp(engine, of, name)).challenge.ChallengeParameters ?? {}
      return { SALT, USER_ID_FOR_SRP }
    }
    const bob = await shown('bob')
    expect(await shown('bob')).toEqual(bob)
    expect(await shown('BOB')).toEqual(bob)
    expect(await shown('bert')).not.toEqual(bob)
    const elsewhere = await engine.aClient(await engine.aPool(), { PreventUserExistenceErrors: 'ENABLED' })
    expect(await shown('bob', elsewhere)).not.toEqual(bob)
  })

  test('is rejected like a wrong password, and the secret block is consumed', async () => {
    const { engine, client } = await hiding()
    const { session, response } = await beginSrp(engine, client, 'bob')
    const reply = () => respond(engine, client, 'PASSWORD_VERIFIER', session, response(aPassword))
    await expect(reply()).rejects.toThrow(passwordFailures.wrong())
    await expect(reply()).rejects.toThrow(sessionFailures.spent())
  })

  test('is rejected under another name like an existing user, any number of times, and the block remains valid', async () => {
    const { engine, client, pool } = await hiding()
    await engine.aUser(pool, 'ada')
    for (const name of ['ada', 'bob']) {
      const { session, response } = await beginSrp(engine, client, name)
      const named = (USERNAME: string) =>
        respond(engine, client, 'PASSWORD_VERIFIER', session, { ...response('Wrong-Horse-9!'), USERNAME })
      for (const other of ['eve', 'eve']) await expect(named(other)).rejects.toThrow(passwordFailures.wrong())
      // The name itself, in another case.
      await expect(named(name.toUpperCase())).rejects.toThrow(passwordFailures.wrong())
      await expect(named(name)).rejects.toThrow(sessionFailures.spent())
    }
  })

  test('a user without a password gets the responses of one with another password', async () => {
    const { engine, client, pool } = await hiding()
    await alter(engine, await engine.aUser(pool, 'ada'), { credential: undefined })
    const { session, response } = await beginSrp(engine, client, 'ada')
    await expect(respond(engine, client, 'PASSWORD_VERIFIER', session, response(aPassword))).rejects.toThrow(
      passwordFailures.wrong(),
    )
  })
})

test('a client with a secret proves it at both steps, each with the username it sends there', async () => {
  const secret = 'topsecrettopsecrettopsecret'
  const { engine, client, pool } = await anEngine({ ClientSecret: secret }, { AliasAttributes: ['email'] })
  await engine.aUser(pool, 'ada', { email: 'ada@example.com', email_verified: 'true' })
  const missing = clientFailures.secretHashMissing(client.id)
  await expect(beginSrp(engine, client, 'ada@example.com')).rejects.toThrow(missing)

  const { session, response } = await beginSrp(engine, client, 'ada@example.com', {
    SECRET_HASH: secretHashOf(secret, 'ada@example.com', client),
  })
  const reply = (more: Readonly<Record<string, string>>) =>
    respond(engine, client, 'PASSWORD_VERIFIER', session, { ...response(aPassword), ...more })
  await expect(reply({})).rejects.toThrow(missing)
  await expect(reply({ SECRET_HASH: secretHashOf(secret, 'ada@example.com', client) })).rejects.toThrow(
    clientFailures.secretHashWrong(client.id),
  )
  expect(await reply({ SECRET_HASH: secretHashOf(secret, 'ada', client) })).toEqual(signedIn)
})
