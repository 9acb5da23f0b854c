import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'

import { smsSettings, verifyingSettings } from '../testing/signed-in.ts'
import { aPassword, createTestEngine } from '../testing/test-engine.ts'
import { triggerFailures } from './errors.ts'

const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
const KMSKeyID = 'arn:aws:kms:us-east-1:123456789012:key/11111111-1111-4111-8111-111111111111'
const LambdaConfig = {
  KMSKeyID,
  CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn: arn('email') },
  CustomSMSSender: { LambdaVersion: 'V1_0', LambdaArn: arn('sms') },
} as const

const anEngine = async (settings: Partial<CreateUserPoolRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ ...verifyingSettings, LambdaConfig, ...settings })
  const client = await engine.aClient(pool)
  engine.functions.respond((event) => ({ kind: 'responded', output: event }))
  const signUp = (Username: string, attributes: Readonly<Record<string, string>>) =>
    engine.invoke('SignUp', {
      ClientId: client.id,
      Username,
      Password: aPassword,
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
      ClientMetadata: { from: 'sign-up' },
    })
  /** The code in the newest event: the test engine encrypts to a readable text. */
  const newestCode = () => /^\d{6}/.exec(String(engine.functions.calls.at(-1)?.event.request.code))?.[0] ?? ''
  return { ...engine, engine, pool, client, newestCode, signUp }
}

test('is called with the documented event, and the server sends nothing', async () => {
  const { functions, outbox, pool, client, signUp } = await anEngine()
  await signUp('ada', { email: 'ada@example.com' })
  const { sub } = (functions.calls[0]?.event.request.userAttributes ?? {}) as { readonly sub?: string }
  expect(functions.calls).toEqual([
    {
      functionArn: arn('email'),
      mode: 'event',
      event: {
        version: '1',
        region: 'us-east-1',
        userPoolId: pool.id,
        userName: 'ada',
        callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: client.id },
        triggerSource: 'CustomEmailSender_SignUp',
        request: {
          type: 'customEmailSenderRequestV1',
          code: expect.stringMatching(new RegExp(`^\\d{6} for ${pool.id} under ${KMSKeyID}$`)),
          clientMetadata: { from: 'sign-up' },
          userAttributes: {
            sub,
            'cognito:user_status': 'UNCONFIRMED',
            email: 'ada@example.com',
            email_verified: 'false',
          },
        },
      },
    },
  ])
  expect(outbox.sent).toEqual([])
})

test('every source reaches the sender of its medium', async () => {
  const { client, engine, functions, invoke, newestCode, pool, signUp } = await anEngine({
    ...smsSettings,
    AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_phone_number', Priority: 1 }] },
  })
  const user = { ClientId: client.id, Username: 'ada' }
  await signUp('ada', { phone_number: '+14155550101' })
  await invoke('ResendConfirmationCode', user)
  await invoke('ConfirmSignUp', { ...user, ConfirmationCode: newestCode() })
  await invoke('ForgotPassword', user)
  const { AccessToken } = await engine.signIn(client, 'ada')
  await invoke('UpdateUserAttributes', { AccessToken, UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }] })
  await invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' })
  await invoke('AdminCreateUser', {
    UserPoolId: pool.id,
    Username: 'bob',
    TemporaryPassword: 'A<b>&"1-\'xyz',
    DesiredDeliveryMediums: ['EMAIL'],
    UserAttributes: [{ Name: 'email', Value: 'bob@example.com' }],
  })
  expect(functions.calls.map(({ event }) => event.triggerSource)).toEqual([
    'CustomSMSSender_SignUp',
    'CustomSMSSender_ResendCode',
    'CustomSMSSender_ForgotPassword',
    'CustomEmailSender_UpdateUserAttribute',
    'CustomEmailSender_VerifyUserAttribute',
    'CustomEmailSender_AdminCreateUser',
  ])
  // Temporary passwords are escaped for HTML.
  expect(functions.calls.at(-1)?.event.request.code).toContain('A&lt;b&gt;&amp;&quot;1-&#39;xyz for')
})

test('the event contains a new address that is not verified yet', async () => {
  const { client, engine, functions, invoke } = await anEngine({
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
  })
  await engine.aUser((await engine.storage.pools.find(client.poolId))!, 'ada', { email: 'old@example.com' })
  const { AccessToken } = await engine.signIn(client, 'ada')
  await invoke('UpdateUserAttributes', { AccessToken, UserAttributes: [{ Name: 'email', Value: 'new@example.com' }] })
  expect(functions.calls.map(({ event }) => (event.request.userAttributes as { email: string }).email)).toEqual([
    'new@example.com',
  ])
})

describe('an error of a sender', () => {
  test('is not reported, because the function received the event', async () => {
    const { functions, signUp } = await anEngine()
    functions.respond(() => ({ kind: 'failed', message: 'no mail today' }))
    expect(await signUp('ada', { email: 'ada@example.com' })).toMatchObject({ UserConfirmed: false })
  })

  test('is reported if the function cannot be reached, and the code is removed', async () => {
    const { functions, signUp } = await anEngine()
    functions.respond(() => ({ kind: 'unreachable', error: 'NoRunner' }))
    await expect(signUp('ada', { email: 'ada@example.com' })).rejects.toThrow(
      triggerFailures.unreachable('CustomEmailSender', 'NoRunner'),
    )
  })
})

test('a pool without a sender for a medium sends that medium itself', async () => {
  const { functions, outbox, signUp } = await anEngine({
    LambdaConfig: { KMSKeyID, CustomSMSSender: LambdaConfig.CustomSMSSender },
  })
  await signUp('ada', { email: 'ada@example.com' })
  expect([functions.calls, outbox.sent.length]).toEqual([[], 1])
})
