import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import {
  alter,
  aPassword,
  smsSettings,
  createTestEngine,
  rejectedDeliveries,
  failedOutcomes,
} from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'
import { signUpFailures } from '../../users/sign-up-errors.ts'
import { attemptFailures } from '../../limits/errors.ts'
import { codeFailures } from '../../codes/errors.ts'

const hour = 3_600_000
const exceeded = attemptFailures.exceeded()
const noContact = codeFailures.noRecoveryContact()
const ada = {
  email: 'ada@example.com',
  email_verified: 'true',
  phone_number: '+12065558920',
  phone_number_verified: 'true',
}
const byEmail = {
  CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
}
const bySms = {
  CodeDeliveryDetails: { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: '+*******8920' },
}

/** Ada, who forgot. */
const forgetting = async (
  settings: Partial<CreateUserPoolRequest> = {},
  clientSettings: Partial<CreateUserPoolClientRequest> = {},
  attributes: Readonly<Record<string, string>> = ada,
) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ ...smsSettings, ...settings })
  const client = await engine.aClient(pool, clientSettings)
  const user = await engine.aUser(pool, 'ada', attributes)
  return {
    engine,
    pool,
    client,
    user,
    forget: (Username = 'ada', ClientId = client.id) => engine.invoke('ForgotPassword', { ClientId, Username }),
  }
}

const recovery = (...names: readonly ('verified_email' | 'verified_phone_number' | 'admin_only')[]) => ({
  AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, index) => ({ Name, Priority: index + 1 })) },
})

describe('sends a code', () => {
  test.each([
    ['by default to the verified email address', {}, byEmail],
    ['to the first that the pool names', recovery('verified_phone_number', 'verified_email'), bySms],
    ['to the only one that the pool names', recovery('verified_phone_number'), bySms],
  ])('%s', async (_, settings, response) => {
    const { forget, engine, user } = await forgetting(settings)
    expect(await forget()).toEqual(response)
    expect(engine.outbox.sent).toHaveLength(1)
    expect((await engine.stored(user)).status).toBe('CONFIRMED')
  })

  test('that is valid for an hour and stored as a hash', async () => {
    const { forget, engine, user } = await forgetting()
    await forget()
    const record = await engine.stored(user)
    expect(record.codes).toEqual({
      'reset-password': {
        hash: expect.any(String),
        attribute: 'email',
        destination: 'ada@example.com',
        expiresAt: engine.clock.now() + hour,
      },
    })
    expect(JSON.stringify(record)).not.toMatch(new RegExp(`\\b${engine.outbox.codeTo('ada@example.com')}\\b`))
  })

  test('to a user who must reset the password, or is unconfirmed with a verified address', async () => {
    const { forget, engine, user } = await forgetting()
    for (const status of ['RESET_REQUIRED', 'UNCONFIRMED'] as const) {
      await alter(engine, user, { status })
      expect(await forget()).toEqual(byEmail)
    }
  })

  test('for any name of the user', async () => {
    const { forget, user } = await forgetting({ AliasAttributes: ['email'] })
    expect(await forget('ada@example.com')).toEqual(byEmail)
    expect(await forget(user.sub)).toEqual(byEmail)
  })
})

test('calls CustomMessage with the metadata of the client', async () => {
  const { forget, engine, client } = await forgetting({
    LambdaConfig: { CustomMessage: 'arn:aws:lambda:us-east-1:123456789012:function:message' },
  })
  engine.functions.respond(() => ({ kind: 'responded', output: { response: {} } }))
  await engine.invoke('ForgotPassword', { ClientId: client.id, Username: 'ada', ClientMetadata: { theme: 'dark' } })
  expect(engine.functions.calls.map(({ event }) => event)).toMatchObject([
    { triggerSource: 'CustomMessage_ForgotPassword', request: { clientMetadata: { theme: 'dark' } } },
  ])
  for (const [outcome, code] of failedOutcomes) {
    engine.functions.respond(() => outcome)
    await expect(forget()).rejects.toMatchObject({ code })
  }
})

test.each(rejectedDeliveries)('when delivery fails with %s, returns %s and removes the code', async (because, code) => {
  const { forget, engine, user } = await forgetting()
  engine.outbox.reject({ kind: 'rejected', because, reason: 'Lost' })
  await expect(forget()).rejects.toMatchObject({ code })
  expect((await engine.stored(user)).codes).toEqual({})
})

test('allows ten requests an hour', async () => {
  const { forget, engine } = await forgetting()
  for (let time = 0; time < 10; time += 1) await forget()
  await expect(forget()).rejects.toThrow(exceeded)
  engine.clock.advance(hour)
  expect(await forget()).toEqual(byEmail)
})

describe('rejects', () => {
  test('an unknown user', async () => {
    const { forget } = await forgetting()
    await expect(forget('nobody')).rejects.toThrow(signUpFailures.unknownUser())
  })

  test.each([
    ['none', {}],
    ['an unverified one', { email: 'ada@example.com' }],
  ])('a user with no address, or %s', async (_, attributes) => {
    const { forget } = await forgetting({}, {}, attributes)
    await expect(forget()).rejects.toThrow(noContact)
  })

  test('a user whose only address the pool does not use', async () => {
    const { forget } = await forgetting(
      recovery('verified_phone_number'),
      {},
      { email: 'a@b.co', email_verified: 'true' },
    )
    await expect(forget()).rejects.toThrow(noContact)
  })

  test('a pool where administrators reset passwords', async () => {
    const { forget } = await forgetting(recovery('admin_only'))
    await expect(forget()).rejects.toThrow(codeFailures.recoveryByAdministrator())
  })

  test.each(['FORCE_CHANGE_PASSWORD', 'EXTERNAL_PROVIDER'] as const)('a user with the status %s', async (status) => {
    const { forget, engine, user } = await forgetting()
    await alter(engine, user, { status })
    await expect(forget()).rejects.toThrow(codeFailures.notResettable())
  })

  test('a disabled user', async () => {
    const { forget, engine, user } = await forgetting()
    await alter(engine, user, { enabled: false })
    await expect(forget()).rejects.toThrow(userFailures.disabled())
  })

  test('an unknown client, and a missing client secret', async () => {
    const { forget, engine, pool } = await forgetting()
    await expect(forget('ada', 'nobody')).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
    const { id } = await engine.aClient(pool, { GenerateSecret: true })
    await expect(forget('ada', id)).rejects.toMatchObject({
      code: 'NotAuthorizedException',
    })
  })
})

describe('for a client that hides users', () => {
  const hidden = { PreventUserExistenceErrors: 'ENABLED' } as const

  test('an unknown user gets a constant response, and nothing is sent', async () => {
    const { forget, engine } = await forgetting({}, hidden)
    const response = await forget('nobody')
    expect(response).toEqual({
      CodeDeliveryDetails: {
        AttributeName: 'email',
        DeliveryMedium: 'EMAIL',
        Destination: expect.stringMatching(/^[a-z]\*{3}@[a-z]\*{3}$/),
      },
    })
    expect(await forget('nobody')).toEqual(response)
    expect(engine.outbox.sent).toEqual([])
  })

  test('the response resembles those of the pool', async () => {
    const { forget } = await forgetting(recovery('verified_phone_number'), hidden)
    expect(await forget('nobody')).toEqual({
      CodeDeliveryDetails: {
        AttributeName: 'phone_number',
        DeliveryMedium: 'SMS',
        Destination: expect.stringMatching(/^\+\*{7}\d{4}$/),
      },
    })
  })

  test('disabled users and users without an address get the same responses', async () => {
    const { forget, engine, user } = await forgetting({}, hidden)
    await alter(engine, user, { enabled: false })
    expect(await forget()).toHaveProperty('CodeDeliveryDetails')
    await alter(engine, user, { enabled: true, attributes: {} })
    expect(await forget()).toHaveProperty('CodeDeliveryDetails')
    expect(engine.outbox.sent).toEqual([])
  })

  test('an unknown user has one contact, for any spelling of the name', async () => {
    const { forget } = await forgetting({ UsernameConfiguration: { CaseSensitive: false } }, hidden)
    const names = ['nobody', 'NOBODY', 'Nobody@Example.com', 'nobody@example.COM']
    const [lower, upper, ...addresses] = await Promise.all(names.map((name) => forget(name)))
    expect(upper).toEqual(lower)
    expect(addresses[0]).toEqual(addresses[1])
  })

  test('the limit is the same, for any spelling of the name', async () => {
    const { forget } = await forgetting({ UsernameConfiguration: { CaseSensitive: false } }, hidden)
    for (let time = 0; time < 10; time += 1) await forget(time % 2 ? 'nobody' : 'Nobody')
    await expect(forget('NOBODY')).rejects.toThrow(exceeded)
  })
})

test('does not change the password', async () => {
  const { forget, engine, client } = await forgetting()
  await forget()
  expect(await engine.signIn(client, 'ada', aPassword)).toHaveProperty('AccessToken')
})
