import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { alter, aPassword, testHouse, verifyingSettings } from '../../testing/index.ts'

const hour = 3_600_000
const delivered = {
  CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
}
const exceeded = { code: 'LimitExceededException', message: 'Attempt limit exceeded, please try after some time.' }

/** Ada signed up. */
const signedUp = async (
  settings: Partial<CreateUserPoolRequest> = {},
  clientSettings: Partial<CreateUserPoolClientRequest> = {},
  attributes: readonly string[] = ['ada@example.com'],
) => {
  const house = await testHouse()
  const pool = await house.aPool({ ...verifyingSettings, ...settings })
  const client = await house.aClient(pool, clientSettings)
  const { UserSub } = await house.invoke('SignUp', {
    ClientId: client.id,
    Username: 'ada',
    Password: aPassword,
    UserAttributes: attributes.map((Value) => ({ Name: 'email', Value })),
  })
  return {
    house,
    pool,
    client,
    user: (await house.storage.users.find(pool.id, UserSub))!,
    resend: (Username = 'ada', ClientId = client.id) => house.invoke('ResendConfirmationCode', { ClientId, Username }),
  }
}

test('sends a code that replaces the one before', async () => {
  const { resend, house, client } = await signedUp()
  const first = house.outbox.codeTo('ada@example.com')
  expect(await resend()).toEqual(delivered)
  const second = house.outbox.codeTo('ada@example.com')
  const confirm = (ConfirmationCode: string) =>
    house.invoke('ConfirmSignUp', { ClientId: client.id, Username: 'ada', ConfirmationCode })
  await expect(confirm(first)).rejects.toMatchObject({ code: 'CodeMismatchException' })
  expect(await confirm(second)).toEqual({})
})

test('calls CustomMessage', async () => {
  // Signed up without an address, so that the function is not called yet.
  const LambdaConfig = { CustomMessage: 'arn:aws:lambda:us-east-1:123456789012:function:message' }
  const { resend, house, user } = await signedUp({ LambdaConfig }, {}, [])
  await alter(house, user, { attributes: { email: 'ada@example.com' } })
  house.triggers.answer(() => ({ kind: 'answered', output: { response: {} } }))
  await resend()
  expect(house.triggers.calls.map(({ event }) => event.triggerSource)).toEqual(['CustomMessage_ResendCode'])

  house.triggers.answer(() => ({ kind: 'failed', message: 'No' }))
  await expect(resend()).rejects.toMatchObject({ code: 'UserLambdaValidationException' })
  house.triggers.answer(() => ({ kind: 'unreachable', error: 'Gone' }))
  await expect(resend()).rejects.toMatchObject({ code: 'UnexpectedLambdaException' })
  house.triggers.answer(() => ({ kind: 'answered', output: 5 }))
  await expect(resend()).rejects.toMatchObject({ code: 'InvalidLambdaResponseException' })
})

test.each([
  ['failure', 'CodeDeliveryFailureException'],
  ['daily-limit', 'LimitExceededException'],
  ['sms-role-access', 'InvalidSmsRoleAccessPolicyException'],
  ['sms-role-trust', 'InvalidSmsRoleTrustRelationshipException'],
  ['email-role-access', 'InvalidEmailRoleAccessPolicyException'],
] as const)('a message refused for %s is %s, and no code stays', async (because, code) => {
  const { resend, house, user } = await signedUp()
  house.outbox.refuse({ kind: 'refused', because, reason: 'Lost' })
  await expect(resend()).rejects.toMatchObject({ code })
  expect((await house.stored(user)).codes).toEqual({})
})

test('the limit is five an hour', async () => {
  const { resend, house } = await signedUp()
  for (let time = 0; time < 5; time += 1) await resend()
  await expect(resend()).rejects.toMatchObject(exceeded)
  house.clock.advance(hour)
  expect(await resend()).toEqual(delivered)
})

describe('is refused', () => {
  test('for a user who is confirmed', async () => {
    const { resend, house, user } = await signedUp()
    await alter(house, user, { status: 'CONFIRMED' })
    await expect(resend()).rejects.toMatchObject({
      code: 'InvalidParameterException',
      message: 'User is already confirmed.',
    })
  })

  test('in a pool that verifies nothing, and for a user without an address', async () => {
    const nothing = {
      code: 'InvalidParameterException',
      message: 'Cannot resend codes. Auto verification not turned on.',
    }
    await expect((await signedUp({ AutoVerifiedAttributes: [] })).resend()).rejects.toMatchObject(nothing)
    await expect((await signedUp({}, {}, [])).resend()).rejects.toMatchObject(nothing)
  })

  test('for an unknown user', async () => {
    const { resend } = await signedUp()
    await expect(resend('nobody')).rejects.toMatchObject({
      code: 'UserNotFoundException',
      message: 'Username/client id combination not found.',
    })
  })

  test('for a user who is disabled', async () => {
    const { resend, house, user } = await signedUp()
    await alter(house, user, { enabled: false })
    await expect(resend()).rejects.toMatchObject({ code: 'NotAuthorizedException', message: 'User is disabled.' })
  })

  test('through an unknown client, and without its secret', async () => {
    const { resend, house, pool } = await signedUp()
    await expect(resend('ada', 'nobody')).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
    const { id } = await house.aClient(pool, { GenerateSecret: true })
    await expect(resend('ada', id)).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  })
})

describe('to a client that must not learn who exists', () => {
  const hidden = { PreventUserExistenceErrors: 'ENABLED' } as const

  test('an unknown user gets an answer that never changes, and nothing is sent', async () => {
    const { resend, house } = await signedUp({ AutoVerifiedAttributes: ['email'] }, hidden)
    const sent = house.outbox.sent.length
    const answer = await resend('nobody')
    expect(answer).toEqual({
      CodeDeliveryDetails: {
        AttributeName: 'email',
        DeliveryMedium: 'EMAIL',
        Destination: expect.stringMatching(/^[a-z]\*{3}@[a-z]\*{3}$/),
      },
    })
    expect(await resend('nobody')).toEqual(answer)
    expect(house.outbox.sent).toHaveLength(sent)
  })

  test('a confirmed, a disabled and an unreachable user are not told apart from it', async () => {
    const { resend, house, user } = await signedUp({}, hidden)
    const sent = house.outbox.sent.length
    for (const change of [{ status: 'CONFIRMED' }, { enabled: false }, { attributes: {} }] as const) {
      await alter(house, user, change)
      expect(await resend()).toHaveProperty('CodeDeliveryDetails')
    }
    expect(house.outbox.sent).toHaveLength(sent)
  })

  test('the limit is the same', async () => {
    const { resend } = await signedUp({}, hidden)
    for (let time = 0; time < 5; time += 1) await resend('nobody')
    await expect(resend('nobody')).rejects.toMatchObject(exceeded)
  })
})
