import type { ConfirmSignUpRequest, CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import {
  alter,
  aPassword,
  otherThan,
  createTestEngine,
  verifyingSettings,
  failedOutcomes,
} from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'
import { signUpFailures } from '../../users/sign-up-errors.ts'
import { attemptFailures } from '../../limits/errors.ts'
import { codeFailures } from '../../codes/errors.ts'
import { empty } from '../../testing/empty.ts'
import { tally } from '../../testing/tally.ts'

const hour = 3_600_000
const mismatch = codeFailures.mismatch()
const expired = codeFailures.expired()
const exceeded = attemptFailures.exceeded()
const confirmed = userFailures.cannotBeConfirmed('CONFIRMED')

/** Ada signed up and has a code. */
const signedUp = async (
  settings: Partial<CreateUserPoolRequest> = {},
  clientSettings: Partial<CreateUserPoolClientRequest> = {},
) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ ...verifyingSettings, ...settings })
  const client = await engine.aClient(pool, clientSettings)
  const { UserSub } = await engine.invoke('SignUp', {
    ClientId: client.id,
    Username: 'ada',
    Password: aPassword,
    UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }],
  })
  const stored = async () => (await engine.storage.users.find(pool.id, UserSub))!
  return {
    engine,
    pool,
    client,
    stored,
    user: await stored(),
    code: engine.outbox.codeTo('ada@example.com'),
    confirm: (ConfirmationCode: string, rest: Partial<ConfirmSignUpRequest> = {}) =>
      engine.invoke('ConfirmSignUp', { ClientId: client.id, Username: 'ada', ConfirmationCode, ...rest }),
  }
}

test('confirms the user and verifies the address to which the code was sent', async () => {
  const { confirm, code, stored, engine, client } = await signedUp()
  engine.clock.advance(1000)
  expect(await confirm(code)).toEqual({})
  expect(await stored()).toMatchObject({
    status: 'CONFIRMED',
    attributes: { email: 'ada@example.com', email_verified: 'true' },
    codes: empty,
    modifiedAt: engine.clock.now(),
  })
  expect(await engine.signIn(client, 'ada')).toHaveProperty('AccessToken')
})

test('rejects a wrong code, and then accepts the correct one', async () => {
  const { confirm, code } = await signedUp()
  await expect(confirm(otherThan(code))).rejects.toThrow(mismatch)
  expect(await confirm(code)).toEqual({})
})

test('confirms once, also in concurrent requests', async () => {
  const { confirm, code } = await signedUp()
  expect(await tally(Array.from({ length: 10 }, () => confirm(code)))).toEqual({ accepted: 1, [confirmed.message]: 9 })
  await expect(confirm(code)).rejects.toThrow(confirmed)
})

test('accepts only the newest code', async () => {
  const { confirm, code, engine, client } = await signedUp()
  await engine.invoke('ResendConfirmationCode', { ClientId: client.id, Username: 'ada' })
  await expect(confirm(code)).rejects.toThrow(mismatch)
  expect(await confirm(engine.outbox.codeTo('ada@example.com'))).toEqual({})
})

test('accepts a code for 24 hours', async () => {
  const { confirm, code, engine } = await signedUp()
  engine.clock.advance(24 * hour + 1000)
  await expect(confirm(code)).rejects.toThrow(expired)
})

test('rejects a code that was sent to a former address', async () => {
  const { confirm, code, engine, user } = await signedUp()
  await alter(engine, user, { attributes: { email: 'new@example.com' } })
  await expect(confirm(code)).rejects.toThrow(expired)
})

test('allows fifteen attempts an hour', async () => {
  const { confirm, code, engine } = await signedUp()
  const wrong = otherThan(code)
  const outcomes = await tally(Array.from({ length: 30 }, () => confirm(wrong)))
  expect(outcomes).toEqual({ [mismatch.message]: 5, [expired.message]: 10, [exceeded.message]: 15 })
  await expect(confirm(code)).rejects.toThrow(exceeded)
  engine.clock.advance(hour)
  // Five wrong attempts invalidated it.
  await expect(confirm(code)).rejects.toThrow(expired)
})

describe('an alias of another user', () => {
  const pool: Partial<CreateUserPoolRequest> = {
    AliasAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
  }

  const clash = async () => {
    const scene = await signedUp(pool)
    const bob = await scene.engine.aUser(scene.pool, 'bob', { email: 'Ada@Example.com', email_verified: 'true' })
    return { ...scene, bob }
  }

  test('is rejected by default', async () => {
    const { confirm, code, stored } = await clash()
    await expect(confirm(code)).rejects.toMatchObject({
      code: 'AliasExistsException',
    })
    expect(await stored()).toMatchObject({ status: 'UNCONFIRMED', attributes: { email: 'ada@example.com' } })
  })

  test('moves with ForceAliasCreation, and is unverified at the other user afterwards', async () => {
    const {
      confirm,
      code,
      engine,
      pool: { id },
      bob,
      user,
    } = await clash()
    await expect(confirm(code)).rejects.toMatchObject({ code: 'AliasExistsException' })
    expect(await confirm(code, { ForceAliasCreation: true })).toEqual({})
    expect(await engine.storage.users.findByName(id, 'ada@example.com')).toMatchObject({
      sub: user.sub,
      status: 'CONFIRMED',
    })
    expect(await engine.stored(bob)).toMatchObject({
      attributes: { email: 'Ada@Example.com', email_verified: 'false' },
      names: [{ kind: 'username', value: 'bob' }],
    })
  })

  test('does not move with a wrong code', async () => {
    const { confirm, code, engine, bob } = await clash()
    await expect(confirm(otherThan(code), { ForceAliasCreation: true })).rejects.toThrow(mismatch)
    expect(await engine.stored(bob)).toEqual(bob)
  })

  test('moves to exactly one of several concurrent requests', async () => {
    const {
      confirm,
      code,
      engine,
      client,
      pool: { id },
    } = await clash()
    await engine.invoke('SignUp', {
      ClientId: client.id,
      Username: 'eve',
      Password: aPassword,
      UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }],
    })
    const evesCode = engine.outbox.codeTo('ada@example.com')
    await Promise.all([
      confirm(code, { ForceAliasCreation: true }),
      confirm(evesCode, { Username: 'eve', ForceAliasCreation: true }),
    ])
    const { items } = await engine.storage.users.list(id, { limit: 60 })
    const holders = items.filter(({ names }) => names.some(({ kind }) => kind === 'email'))
    expect(holders).toHaveLength(1)
    expect(items.filter(({ attributes }) => attributes.email_verified === 'true')).toEqual(holders)
  })
})

describe('rejects', () => {
  test('a confirmed user, with any code', async () => {
    const { confirm, engine, pool } = await signedUp()
    await engine.aUser(pool, 'bob')
    await expect(confirm('123456', { Username: 'bob' })).rejects.toThrow(confirmed)
  })

  test('a disabled user', async () => {
    const { confirm, code, engine, user } = await signedUp()
    await alter(engine, user, { enabled: false })
    await expect(confirm(code)).rejects.toThrow(userFailures.disabled())
  })

  test('an unknown user', async () => {
    const { confirm } = await signedUp()
    await expect(confirm('123456', { Username: 'nobody' })).rejects.toThrow(signUpFailures.unknownUser())
  })

  test('an unknown user like one without a code, if the client hides users', async () => {
    const { confirm } = await signedUp({}, { PreventUserExistenceErrors: 'ENABLED' })
    const unknown = () => confirm('123456', { Username: 'nobody' })
    for (let time = 0; time < 15; time += 1) await expect(unknown()).rejects.toThrow(expired)
    await expect(unknown()).rejects.toThrow(exceeded)
  })

  test('an unknown client, and a missing client secret', async () => {
    const { confirm, engine, pool } = await signedUp()
    await expect(confirm('123456', { ClientId: 'nobody' })).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
    const { id } = await engine.aClient(pool, { GenerateSecret: true })
    await expect(confirm('123456', { ClientId: id })).rejects.toMatchObject({
      code: 'NotAuthorizedException',
    })
  })
})

describe('the PostConfirmation function', () => {
  const LambdaConfig = { PostConfirmation: 'arn:aws:lambda:us-east-1:123456789012:function:after' }

  test('is called', async () => {
    const { confirm, code, engine, client, user } = await signedUp({ LambdaConfig })
    engine.functions.respond((event) => ({ kind: 'responded', output: event }))
    await confirm(code, { ClientMetadata: { from: 'test' } })
    expect(engine.functions.calls.map(({ event }) => event)).toMatchObject([
      {
        triggerSource: 'PostConfirmation_ConfirmSignUp',
        userName: 'ada',
        callerContext: { clientId: client.id },
        request: {
          userAttributes: { sub: user.sub, 'cognito:user_status': 'CONFIRMED', email_verified: 'true' },
          clientMetadata: { from: 'test' },
        },
        response: empty,
      },
    ])
  })

  test.each(failedOutcomes)('does not undo the confirmation when it returns %o', async (outcome, errorCode) => {
    const { confirm, code, engine, client } = await signedUp({ LambdaConfig })
    engine.functions.respond(() => outcome)
    await expect(confirm(code)).rejects.toMatchObject({ code: errorCode })
    expect(await engine.signIn(client, 'ada')).toHaveProperty('AccessToken')
  })
})
