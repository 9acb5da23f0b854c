import type {
  ConfirmForgotPasswordRequest,
  CreateUserPoolClientRequest,
  CreateUserPoolRequest,
} from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { alter, aPassword, otherThan, createTestEngine, failedOutcomes } from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'
import { signUpFailures } from '../../users/sign-up-errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { attemptFailures } from '../../limits/errors.ts'
import { codeFailures } from '../../codes/errors.ts'
import { empty } from '../../testing/empty.ts'
import { tally } from '../../testing/tally.ts'

const hour = 3_600_000
const fresh = 'Battery-Staple-7!'
const mismatch = codeFailures.mismatch()
const expired = codeFailures.expired()
const exceeded = attemptFailures.exceeded()
const policy = {
  MinimumLength: 8,
  RequireLowercase: true,
  RequireUppercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
}

/** Ada asks for a reset, and confirms it. */
const resetting = async (
  settings: Partial<CreateUserPoolRequest> = {},
  clientSettings: Partial<CreateUserPoolClientRequest> = {},
) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool(settings)
  const client = await engine.aClient(pool, clientSettings)
  const user = await engine.aUser(pool, 'ada', { email: 'ada@example.com', email_verified: 'true' })
  return {
    engine,
    pool,
    client,
    user,
    ask: async (Username = 'ada') => {
      await engine.invoke('ForgotPassword', { ClientId: client.id, Username })
      return engine.outbox.sent.length > 0 ? engine.outbox.codeTo('ada@example.com') : ''
    },
    confirm: (ConfirmationCode: string, rest: Partial<ConfirmForgotPasswordRequest> = {}) =>
      engine.invoke('ConfirmForgotPassword', {
        ClientId: client.id,
        Username: 'ada',
        ConfirmationCode,
        Password: fresh,
        ...rest,
      }),
  }
}

test('sets the password and keeps all sign-ins', async () => {
  const { ask, confirm, engine, client } = await resetting()
  const { AccessToken } = await engine.signIn(client, 'ada')
  expect(await confirm(await ask())).toEqual({})
  expect(await engine.signIn(client, 'ada', fresh)).toHaveProperty('AccessToken')
  await expect(engine.signIn(client, 'ada', aPassword)).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  expect(await engine.invoke('GetUser', { AccessToken })).toHaveProperty('Username', 'ada')
})

test.each(['RESET_REQUIRED', 'UNCONFIRMED'] as const)(
  'confirms a user who is %s, and resets the failed attempts',
  async (status) => {
    const { ask, confirm, engine, user } = await resetting()
    const code = await ask()
    await alter(engine, user, { status, lockout: { failures: 9, lastFailureAt: engine.clock.now() } })
    await confirm(code)
    const stored = await engine.stored(user)
    expect(stored).toMatchObject({ status: 'CONFIRMED', codes: empty, modifiedAt: engine.clock.now() })
    expect(stored.lockout).toBeUndefined()
  },
)

test('rejects a wrong code, and then accepts the correct one', async () => {
  const { ask, confirm } = await resetting()
  const code = await ask()
  await expect(confirm(otherThan(code))).rejects.toThrow(mismatch)
  expect(await confirm(code)).toEqual({})
})

test('accepts a code once', async () => {
  const { ask, confirm } = await resetting()
  const code = await ask()
  await confirm(code)
  await expect(confirm(code)).rejects.toThrow(expired)
})

test('accepts a code once from any number of concurrent requests', async () => {
  const { ask, confirm, engine, client } = await resetting()
  const code = await ask()
  const passwords = [1, 2, 3, 4, 5].map((n) => `${fresh}${n}`)
  const outcomes = await Promise.allSettled(passwords.map((Password) => confirm(code, { Password })))
  const winners = passwords.filter((_, index) => outcomes[index]?.status === 'fulfilled')
  expect(winners).toHaveLength(1)
  expect(await engine.signIn(client, 'ada', winners[0])).toHaveProperty('AccessToken')
})

test('accepts only the newest code, for an hour', async () => {
  const { ask, confirm, engine } = await resetting()
  const first = await ask()
  const second = await ask()
  await expect(confirm(first)).rejects.toThrow(mismatch)
  engine.clock.advance(hour + 1000)
  await expect(confirm(second)).rejects.toThrow(expired)
})

test('rejects a code that was sent for another purpose', async () => {
  const { ask, confirm, engine, client } = await resetting()
  await ask()
  const { AccessToken } = await engine.signIn(client, 'ada')
  await engine.invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' })
  await expect(confirm(engine.outbox.codeTo('ada@example.com'))).rejects.toThrow(mismatch)
})

test('rejects a code that was sent to a former address', async () => {
  const { ask, confirm, engine, user } = await resetting()
  const code = await ask()
  await alter(engine, user, { attributes: { email: 'new@example.com', email_verified: 'true' } })
  await expect(confirm(code)).rejects.toThrow(expired)
})

test('rejects a request if no code is pending', async () => {
  const { confirm } = await resetting()
  await expect(confirm('123456')).rejects.toThrow(expired)
})

test('keeps the code valid after a weak password', async () => {
  const { ask, confirm } = await resetting()
  const code = await ask()
  await expect(confirm(code, { Password: 'short' })).rejects.toThrow(passwordFailures.tooShort())
  expect(await confirm(code)).toEqual({})
})

test('keeps the code valid after a password of the history, and checks the code before the history', async () => {
  const { ask, confirm } = await resetting({
    UserPoolTier: 'ESSENTIALS',
    Policies: { PasswordPolicy: { ...policy, PasswordHistorySize: 2 } },
  })
  const code = await ask()
  await expect(confirm(otherThan(code), { Password: aPassword })).rejects.toThrow(mismatch)
  await expect(confirm(code, { Password: aPassword })).rejects.toMatchObject({
    code: 'PasswordHistoryPolicyViolationException',
  })
  expect(await confirm(code)).toEqual({})
})

test('shares a limit of ten an hour with ForgotPassword', async () => {
  const { ask, confirm, engine } = await resetting()
  const code = await ask()
  for (let time = 0; time < 5; time += 1) await expect(confirm(otherThan(code))).rejects.toThrow(mismatch)
  // The code is invalid now: also the right one is rejected.
  for (let time = 5; time < 9; time += 1) await expect(confirm(code)).rejects.toThrow(expired)
  await expect(confirm(code)).rejects.toThrow(exceeded)
  await expect(ask()).rejects.toThrow(exceeded)
  engine.clock.advance(hour)
  expect(await confirm(await ask())).toEqual({})
})

test('applies the limit to concurrent attempts', async () => {
  const { ask, confirm } = await resetting()
  const wrong = otherThan(await ask())
  const outcomes = await tally(Array.from({ length: 20 }, () => confirm(wrong)))
  expect(outcomes).toEqual({ [mismatch.message]: 5, [expired.message]: 4, [exceeded.message]: 11 })
})

describe('rejects', () => {
  test('an unknown user', async () => {
    const { confirm } = await resetting()
    await expect(confirm('123456', { Username: 'nobody' })).rejects.toThrow(signUpFailures.unknownUser())
  })

  test('a disabled user', async () => {
    const { ask, confirm, engine, user } = await resetting()
    const code = await ask()
    await alter(engine, user, { enabled: false })
    await expect(confirm(code)).rejects.toThrow(userFailures.disabled())
  })

  test('an unknown client, and a missing client secret', async () => {
    const { confirm, engine, pool } = await resetting()
    await expect(confirm('123456', { ClientId: 'nobody' })).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
    const { id } = await engine.aClient(pool, { GenerateSecret: true })
    await expect(confirm('123456', { ClientId: id })).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  })
})

describe('for a client that hides users', () => {
  const hidden = { PreventUserExistenceErrors: 'ENABLED' } as const

  test('an unknown user gets the responses of a user who requested a code, or did not', async () => {
    const { ask, confirm, engine } = await resetting({}, hidden)
    for (const Username of ['ada', 'nobody']) {
      await expect(confirm('123456', { Username })).rejects.toThrow(expired)
      const code = await ask(Username)
      await expect(confirm(otherThan(code), { Username })).rejects.toThrow(mismatch)
    }
    engine.clock.advance(1.5 * hour)
    for (const Username of ['ada', 'nobody']) {
      await expect(confirm('123456', { Username })).rejects.toThrow(expired)
    }
  })

  test('the limit is the same', async () => {
    const { ask, confirm } = await resetting({}, hidden)
    for (const Username of ['ada', 'nobody']) {
      const code = otherThan(await ask(Username))
      for (let time = 0; time < 5; time += 1) await expect(confirm(code, { Username })).rejects.toThrow(mismatch)
      for (let time = 5; time < 9; time += 1) await expect(confirm(code, { Username })).rejects.toThrow(expired)
      await expect(confirm(code, { Username })).rejects.toThrow(exceeded)
    }
  })

  test('the hour slides for both: attempts before the full hour still count', async () => {
    const { ask, confirm, engine } = await resetting({}, hidden)
    engine.clock.advance(hour - 2000 - (engine.clock.now() % hour))
    const outcomes: Record<string, string[]> = {}
    for (const Username of ['ada', 'nobody']) {
      await ask(Username)
      for (let time = 0; time < 9; time += 1) await confirm('000000', { Username }).catch(() => {})
    }
    engine.clock.advance(4000)
    for (const wait of [0, hour - 4001, 1, 1]) {
      engine.clock.advance(wait)
      for (const Username of ['ada', 'nobody']) {
        const outcome = await confirm('000000', { Username }).catch(({ code }) => code)
        outcomes[Username] = [...(outcomes[Username] ?? []), outcome]
      }
    }
    expect(outcomes['nobody']).toEqual(outcomes['ada'])
    expect(outcomes['ada']?.slice(0, 3)).toEqual([
      'LimitExceededException',
      'LimitExceededException',
      'ExpiredCodeException',
    ])
  })

  test.each([
    ['disabled', { enabled: false }],
    ['unreachable', { attributes: {} }],
  ])('a user who is %s gets the responses of an unknown one', async (_, change) => {
    const { ask, confirm, engine, user } = await resetting({}, hidden)
    const code = await ask()
    await alter(engine, user, change)
    await expect(confirm(code)).rejects.toThrow(expired)
    await ask()
    await expect(confirm(code)).rejects.toThrow(mismatch)
  })
})

describe('the PostConfirmation function', () => {
  const LambdaConfig = { PostConfirmation: 'arn:aws:lambda:us-east-1:123456789012:function:after' }

  test('is called', async () => {
    const { ask, confirm, engine, client, user } = await resetting({ LambdaConfig })
    engine.functions.respond((event) => ({ kind: 'responded', output: event }))
    await confirm(await ask(), { ClientMetadata: { from: 'test' } })
    expect(engine.functions.calls.map(({ event }) => event)).toMatchObject([
      {
        triggerSource: 'PostConfirmation_ConfirmForgotPassword',
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

  test.each(failedOutcomes)('does not undo the change when it returns %o', async (outcome, errorCode) => {
    const { ask, confirm, engine, client } = await resetting({ LambdaConfig })
    engine.functions.respond(() => outcome)
    await expect(confirm(await ask())).rejects.toMatchObject({ code: errorCode })
    expect(await engine.signIn(client, 'ada', fresh)).toHaveProperty('AccessToken')
  })
})
