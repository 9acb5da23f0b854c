import type { CreateUserPoolClientRequest, CreateUserPoolRequest, ExplicitAuthFlowsType } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { initiate, respond, secretHashOf, signedIn } from '../../testing/sign-in.ts'
import { alter } from '../../testing/signed-in.ts'
import { attributeFailures, attributeProblems } from '../../users/attribute-errors.ts'
import { userFailures } from '../../users/errors.ts'
import { sessionFailures } from '../session-errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { signInFailures } from '../errors.ts'
import { clientFailures } from '../../clients/errors.ts'

const own = 'My-Own-Horse-9!'
const invalid = sessionFailures.invalid()
const spent = sessionFailures.spent()
const required = (...names: readonly string[]): Partial<CreateUserPoolRequest> => ({
  Schema: names.map((Name) => ({ Name, Required: true, Mutable: true })),
})

/** A user `ada` whom an administrator created, and the challenge that her temporary password brings. */
const anEngine = async ({
  pool: poolSettings = {},
  client: clientSettings = {},
  attributes = {},
}: {
  readonly pool?: Partial<CreateUserPoolRequest>
  readonly client?: Partial<CreateUserPoolClientRequest>
  readonly attributes?: Readonly<Record<string, string>>
} = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool(poolSettings)
  const client = await engine.aClient(pool, clientSettings)
  const { User } = await engine.invoke('AdminCreateUser', {
    UserPoolId: pool.id,
    Username: 'ada',
    TemporaryPassword: aPassword,
    MessageAction: 'SUPPRESS',
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
  })
  const sub = User?.Attributes?.[0]?.Value ?? ''
  const stored = async () => (await engine.storage.users.find(pool.id, sub))!
  const signIn = (PASSWORD: string, more: Readonly<Record<string, string>> = {}) =>
    initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD, ...more })
  const reply = (session: string | undefined, responses: Readonly<Record<string, string>>) =>
    respond(engine, client, 'NEW_PASSWORD_REQUIRED', session, { USERNAME: 'ada', ...responses })
  return { ...engine, engine, pool, client, sub, stored, signIn, reply }
}

describe('the challenge', () => {
  test("returns the user's attributes and the missing ones", async () => {
    const { signIn } = await anEngine({
      pool: required('email', 'name', 'family_name'),
      attributes: { email: 'ada@example.com', email_verified: 'true', locale: 'en' },
    })
    const { ChallengeParameters = {} } = await signIn(aPassword)
    expect({
      ...ChallengeParameters,
      requiredAttributes: JSON.parse(ChallengeParameters.requiredAttributes ?? ''),
      userAttributes: JSON.parse(ChallengeParameters.userAttributes ?? ''),
    }).toEqual({
      USER_ID_FOR_SRP: 'ada',
      requiredAttributes: ['userAttributes.name', 'userAttributes.family_name'],
      userAttributes: { email: 'ada@example.com', email_verified: 'true', locale: 'en' },
    })
  })

  test('returns only attributes that the client may read', async () => {
    const { signIn } = await anEngine({
      client: { ReadAttributes: ['email'] },
      attributes: { email: 'ada@example.com', locale: 'en' },
    })
    expect((await signIn(aPassword)).ChallengeParameters?.userAttributes).toBe('{"email":"ada@example.com"}')
  })
})

describe('a new password', () => {
  test('confirms the user and returns tokens', async () => {
    const { signIn, reply, stored } = await anEngine()
    const { Session } = await signIn(aPassword)
    expect(await reply(Session, { NEW_PASSWORD: own })).toEqual(signedIn)
    expect(await stored()).toMatchObject({ status: 'CONFIRMED', credential: { temporary: false } })
    expect(await signIn(own)).toEqual(signedIn)
    await expect(signIn(aPassword)).rejects.toThrow(passwordFailures.wrong())
  })

  test('may equal the temporary one', async () => {
    const { signIn, reply } = await anEngine()
    const { Session } = await signIn(aPassword)
    expect(await reply(Session, { NEW_PASSWORD: aPassword })).toEqual(signedIn)
    expect(await signIn(aPassword)).toEqual(signedIn)
  })

  test('must satisfy the policy, and the session remains valid', async () => {
    const { signIn, reply, stored } = await anEngine()
    const { Session } = await signIn(aPassword)
    await expect(reply(Session, { NEW_PASSWORD: 'short' })).rejects.toThrow(passwordFailures.tooShort())
    await expect(reply(Session, { NEW_PASSWORD: 'my-own-horse-9!' })).rejects.toThrow(
      passwordFailures.withoutUppercase(),
    )
    expect((await stored()).status).toBe('FORCE_CHANGE_PASSWORD')
    expect(await reply(Session, { NEW_PASSWORD: own })).toEqual(signedIn)
  })

  test('must not be in the history of the pool', async () => {
    const { signIn, reply, invoke, pool } = await anEngine({
      pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } } },
    })
    const set = (Password: string, Permanent: boolean) =>
      invoke('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password, Permanent })
    await set(own, true)
    await set(aPassword, false)
    const { Session } = await signIn(aPassword)
    await expect(reply(Session, { NEW_PASSWORD: own })).rejects.toThrow(passwordFailures.usedBefore())
  })

  test.each(['USERNAME', 'NEW_PASSWORD'])('requires %s', async (name) => {
    const { signIn, reply } = await anEngine()
    const { Session } = await signIn(aPassword)
    await expect(reply(Session, { NEW_PASSWORD: own, [name]: '' })).rejects.toThrow(
      signInFailures.missingParameter(name),
    )
  })

  test('calls the function that follows a sign-in, with the metadata of the response', async () => {
    const { signIn, engine, client, functions, pool } = await anEngine({
      pool: { LambdaConfig: { PostAuthentication: 'arn:aws:lambda:us-east-1:123456789012:function:post' } },
    })
    functions.respond((event) => ({ kind: 'responded', output: event }))
    const { Session } = await signIn(aPassword)
    expect(functions.calls).toEqual([])
    await engine.invoke('AdminRespondToAuthChallenge', {
      UserPoolId: pool.id,
      ClientId: client.id,
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      ChallengeResponses: { USERNAME: 'ada', NEW_PASSWORD: own },
      ClientMetadata: { origin: 'test' },
      Session,
    })
    expect(functions.calls.map(({ event }) => event.request.clientMetadata)).toEqual([{ origin: 'test' }])
  })
})

describe('attributes', () => {
  test('that are required and missing are sent with the password', async () => {
    const { signIn, reply, stored } = await anEngine({
      pool: required('email', 'name'),
      attributes: { email: 'ada@example.com' },
    })
    const { Session } = await signIn(aPassword)
    await expect(reply(Session, { NEW_PASSWORD: own })).rejects.toThrow(signInFailures.attributesMissing(['name']))
    await expect(reply(Session, { NEW_PASSWORD: own, 'userAttributes.name': '' })).rejects.toThrow(
      signInFailures.attributesMissing(['name']),
    )
    expect(
      await reply(Session, { NEW_PASSWORD: own, 'userAttributes.name': 'Ada', 'userAttributes.locale': 'en' }),
    ).toEqual(signedIn)
    expect((await stored()).attributes).toEqual({ email: 'ada@example.com', name: 'Ada', locale: 'en' })
  })

  test('that are required and present cannot be sent, not even unchanged', async () => {
    const { signIn, reply } = await anEngine({ pool: required('email'), attributes: { email: 'ada@example.com' } })
    const { Session } = await signIn(aPassword)
    for (const email of ['eva@example.com', 'ada@example.com']) {
      await expect(reply(Session, { NEW_PASSWORD: own, 'userAttributes.email': email })).rejects.toThrow(
        signInFailures.attributeAlreadyProvided('email'),
      )
    }
    expect(await reply(Session, { NEW_PASSWORD: own })).toEqual(signedIn)
  })

  test('that are not required can be sent unchanged, also if the client may not write them, but no flags', async () => {
    const { signIn, reply } = await anEngine({
      client: { WriteAttributes: ['name'] },
      attributes: { email: 'ada@example.com', email_verified: 'true' },
    })
    const { Session } = await signIn(aPassword)
    const attributes = { NEW_PASSWORD: own, 'userAttributes.email': 'ada@example.com' }
    await expect(reply(Session, { ...attributes, 'userAttributes.email_verified': 'true' })).rejects.toThrow(
      attributeFailures.nonMutable('email_verified'),
    )
    expect(await reply(Session, attributes)).toEqual(signedIn)
  })

  test('that do not exist, or that the client may not write, are rejected', async () => {
    const sending = async (client: Partial<CreateUserPoolClientRequest>, attribute: Record<string, string>) => {
      const { signIn, reply } = await anEngine({ client })
      const { Session } = await signIn(aPassword)
      return reply(Session, { NEW_PASSWORD: own, ...attribute })
    }
    await expect(sending({}, { 'userAttributes.nose': 'long' })).rejects.toThrow(
      attributeFailures.notChangeable([{ name: 'nose', reason: attributeProblems.unknown }]),
    )
    await expect(sending({ WriteAttributes: ['name'] }, { 'userAttributes.locale': 'en' })).rejects.toThrow(
      attributeFailures.notWritable(),
    )
  })
})

describe('the session', () => {
  test('is single-use: of two concurrent requests, one signs in', async () => {
    const { signIn, reply } = await anEngine()
    const { Session } = await signIn(aPassword)
    const outcomes = await Promise.allSettled([
      reply(Session, { NEW_PASSWORD: own }),
      reply(Session, { NEW_PASSWORD: 'Another-Horse-9!' }),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(reply(Session, { NEW_PASSWORD: own })).rejects.toThrow(spent)
  })

  test('is valid for the time that the client sets, three minutes by default', async () => {
    for (const [settings, minutes] of [
      [{}, 3],
      [{ AuthSessionValidity: 15 }, 15],
    ] as const) {
      const { signIn, reply, clock } = await anEngine({ client: settings })
      const { Session } = await signIn(aPassword)
      clock.advance(minutes * 60_000 - 1)
      await expect(reply(Session, { NEW_PASSWORD: 'short' })).rejects.toThrow(passwordFailures.tooShort())
      clock.advance(1)
      await expect(reply(Session, { NEW_PASSWORD: own })).rejects.toThrow(sessionFailures.expired())
    }
  })

  test('belongs to one user, client and challenge', async () => {
    const { signIn, reply, engine, pool, client } = await anEngine()
    await engine.aUser(pool, 'bob')
    const { Session } = await signIn(aPassword)
    await expect(reply(Session, { NEW_PASSWORD: own, USERNAME: 'bob' })).rejects.toThrow(invalid)
    await expect(reply(Session, { NEW_PASSWORD: own, USERNAME: 'nobody' })).rejects.toThrow(invalid)
    const other = await engine.aClient(pool)
    const responses = { USERNAME: 'ada', NEW_PASSWORD: own }
    await expect(respond(engine, other, 'NEW_PASSWORD_REQUIRED', Session, responses)).rejects.toThrow(invalid)
    await expect(respond(engine, client, 'MFA_SETUP', Session, responses)).rejects.toThrow(invalid)
    await expect(reply(`${Session}AAAA`, { NEW_PASSWORD: own })).rejects.toThrow(sessionFailures.unreadable())
    await expect(reply(undefined, { NEW_PASSWORD: own })).rejects.toThrow(signInFailures.missingParameter('Session'))
  })

  test('belongs to the password that was proven, and ends when another is set', async () => {
    const { signIn, reply, invoke, pool } = await anEngine()
    const { Session } = await signIn(aPassword)
    const set = (Permanent: boolean) =>
      invoke('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password: 'Later-Horse-9!', Permanent })
    await set(false)
    await expect(reply(Session, { NEW_PASSWORD: own })).rejects.toThrow(invalid)
    await set(true)
    await expect(reply(Session, { NEW_PASSWORD: own })).rejects.toThrow(invalid)
  })

  test('is invalid for a user who may no longer sign in', async () => {
    const { signIn, reply, engine, stored, storage, pool, sub } = await anEngine()
    const { Session } = await signIn(aPassword)
    await alter(engine, await stored(), { enabled: false })
    await expect(reply(Session, { NEW_PASSWORD: own })).rejects.toThrow(userFailures.disabled())
    await storage.users.delete(pool.id, sub)
    await expect(reply(Session, { NEW_PASSWORD: own })).rejects.toThrow(userFailures.notFound())
  })
})

test('a client with a secret proves it with the username of the response', async () => {
  const secret = 'topsecrettopsecrettopsecret'
  const ExplicitAuthFlows: ExplicitAuthFlowsType[] = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']
  const { signIn, reply, client } = await anEngine({ client: { ClientSecret: secret, ExplicitAuthFlows } })
  const SECRET_HASH = secretHashOf(secret, 'ada', client)
  const { Session } = await signIn(aPassword, { SECRET_HASH })
  await expect(reply(Session, { NEW_PASSWORD: own })).rejects.toThrow(clientFailures.secretHashMissing(client.id))
  await expect(reply(Session, { NEW_PASSWORD: own, SECRET_HASH: 'AAAA' })).rejects.toThrow(
    clientFailures.secretHashWrong(client.id),
  )
  expect(await reply(Session, { NEW_PASSWORD: own, SECRET_HASH })).toEqual(signedIn)
})
