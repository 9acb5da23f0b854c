import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import {
  alter,
  aPassword,
  createTestEngine,
  verifyingSettings,
  rejectedDeliveries,
  failedOutcomes,
} from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'
import { signUpFailures } from '../../users/sign-up-errors.ts'
import { attemptFailures } from '../../limits/errors.ts'

const hour = 3_600_000
const delivered = {
  CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
}
const exceeded = attemptFailures.exceeded()

/** Ada signed up. */
const signedUp = async (
  settings: Partial<CreateUserPoolRequest> = {},
  clientSettings: Partial<CreateUserPoolClientRequest> = {},
  attributes: readonly string[] = ['ada@example.com'],
) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ ...verifyingSettings, ...settings })
  const client = await engine.aClient(pool, clientSettings)
  const { UserSub } = await engine.invoke('SignUp', {
    ClientId: client.id,
    Username: 'ada',
    Password: aPassword,
    UserAttributes: attributes.map((Value) => ({ Name: 'email', Value })),
  })
  return {
    engine,
    pool,
    client,
    user: (await engine.storage.users.find(pool.id, UserSub))!,
    resend: (Username = 'ada', ClientId = client.id) => engine.invoke('ResendConfirmationCode', { ClientId, Username }),
  }
}

test('sends a code that replaces the previous one', async () => {
  const { resend, engine, client } = await signedUp()
  const first = engine.outbox.codeTo('ada@example.com')
  expect(await resend()).toEqual(delivered)
  const second = engine.outbox.codeTo('ada@example.com')
  const confirm = (ConfirmationCode: string) =>
    engine.invoke('ConfirmSignUp', { ClientId: client.id, Username: 'ada', ConfirmationCode })
  await expect(confirm(first)).rejects.toMatchObject({ code: 'CodeMismatchException' })
  expect(await confirm(second)).toEqual({})
})

test('calls CustomMessage', async () => {
  // Signed up without an address, so that the function is not called yet.
  const LambdaConfig = { CustomMessage: 'arn:aws:lambda:us-east-1:123456789012:function:message' }
  const { resend, engine, user } = await signedUp({ LambdaConfig }, {}, [])
  await alter(engine, user, { attributes: { email: 'ada@example.com' } })
  engine.functions.respond(() => ({ kind: 'responded', output: { response: {} } }))
  await resend()
  expect(engine.functions.calls.map(({ event }) => event.triggerSource)).toEqual(['CustomMessage_ResendCode'])

  for (const [outcome, code] of failedOutcomes) {
    engine.functions.respond(() => outcome)
    await expect(resend()).rejects.toMatchObject({ code })
  }
})

test.each(rejectedDeliveries)('when delivery fails with %s, returns %s and removes the code', async (because, code) => {
  const { resend, engine, user } = await signedUp()
  engine.outbox.reject({ kind: 'rejected', because, reason: 'Lost' })
  await expect(resend()).rejects.toMatchObject({ code })
  expect((await engine.stored(user)).codes).toEqual({})
})

test('allows five requests an hour', async () => {
  const { resend, engine } = await signedUp()
  for (let time = 0; time < 5; time += 1) await resend()
  await expect(resend()).rejects.toThrow(exceeded)
  engine.clock.advance(hour)
  expect(await resend()).toEqual(delivered)
})

describe('rejects', () => {
  test('a confirmed user', async () => {
    const { resend, engine, user } = await signedUp()
    await alter(engine, user, { status: 'CONFIRMED' })
    await expect(resend()).rejects.toThrow(signUpFailures.alreadyConfirmed())
  })

  test('a pool that verifies nothing, and a user without an address', async () => {
    const nothing = signUpFailures.nothingToConfirm()
    await expect((await signedUp({ AutoVerifiedAttributes: [] })).resend()).rejects.toThrow(nothing)
    await expect((await signedUp({}, {}, [])).resend()).rejects.toThrow(nothing)
  })

  test('a pool that confirms by link and has lost its domain', async () => {
    const { resend, engine, pool } = await signedUp()
    const byLink = { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } } as const
    await engine.storage.pools.save({ ...pool, settings: { ...pool.settings, ...byLink } })
    await expect(resend()).rejects.toThrow(signUpFailures.linkWithoutDomain())
  })

  test('an unknown user', async () => {
    const { resend } = await signedUp()
    await expect(resend('nobody')).rejects.toThrow(signUpFailures.unknownUser())
  })

  test('a disabled user', async () => {
    const { resend, engine, user } = await signedUp()
    await alter(engine, user, { enabled: false })
    await expect(resend()).rejects.toThrow(userFailures.disabled())
  })

  test('an unknown client, and a missing client secret', async () => {
    const { resend, engine, pool } = await signedUp()
    await expect(resend('ada', 'nobody')).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
    const { id } = await engine.aClient(pool, { GenerateSecret: true })
    await expect(resend('ada', id)).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  })
})

describe('for a client that hides users', () => {
  const hidden = { PreventUserExistenceErrors: 'ENABLED' } as const

  test('an unknown user gets a constant response, and nothing is sent', async () => {
    const { resend, engine } = await signedUp({ AutoVerifiedAttributes: ['email'] }, hidden)
    const sent = engine.outbox.sent.length
    const response = await resend('nobody')
    expect(response).toEqual({
      CodeDeliveryDetails: {
        AttributeName: 'email',
        DeliveryMedium: 'EMAIL',
        Destination: expect.stringMatching(/^[a-z]\*{3}@[a-z]\*{3}$/),
      },
    })
    expect(await resend('nobody')).toEqual(response)
    expect(engine.outbox.sent).toHaveLength(sent)
  })

  test('confirmed and disabled users, and users without an address, get the same responses', async () => {
    const { resend, engine, user } = await signedUp({}, hidden)
    const sent = engine.outbox.sent.length
    for (const change of [{ status: 'CONFIRMED' }, { enabled: false }, { attributes: {} }] as const) {
      await alter(engine, user, change)
      expect(await resend()).toHaveProperty('CodeDeliveryDetails')
    }
    expect(engine.outbox.sent).toHaveLength(sent)
  })

  test('the limit is the same', async () => {
    const { resend } = await signedUp({}, hidden)
    for (let time = 0; time < 5; time += 1) await resend('nobody')
    await expect(resend('nobody')).rejects.toThrow(exceeded)
  })
})
