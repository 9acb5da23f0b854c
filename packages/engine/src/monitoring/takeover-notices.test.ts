import type { AccountTakeoverEventActionType, CreateUserPoolRequest, NotifyConfigurationType } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { aCall, aPassword, createTestEngine, smsSettings } from '../testing/index.ts'
import { threatFailures } from './event-errors.ts'

const email = 'ada@example.com'
const notify: NotifyConfigurationType = {
  SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/example.com',
  From: 'security@example.com',
  ReplyTo: 'help@example.com',
  BlockEmail: { Subject: 'Blocked', HtmlBody: '<p>Blocked: {ip-address} {device-name}</p>' },
  MfaEmail: { Subject: 'Second factor', HtmlBody: '<p>{username}</p>', TextBody: '{username}' },
  NoActionEmail: { Subject: 'New', HtmlBody: '<a href="{one-click-link-invalid}">no</a> {feedback-token} {event-id}' },
}

const anEngine = async (
  EventAction: AccountTakeoverEventActionType,
  settings: Partial<CreateUserPoolRequest> = {},
  attributes: Readonly<Record<string, string>> = { email, email_verified: 'true' },
) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({
    UserPoolTier: 'PLUS',
    UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    ...smsSettings,
    ...settings,
  })
  const client = await engine.aClient(pool)
  const ada = await engine.aUser(pool, 'ada', { ...attributes, phone_number: '+12065550100' })
  const configure = (Notify: boolean) =>
    engine.invoke('SetRiskConfiguration', {
      UserPoolId: pool.id,
      AccountTakeoverRiskConfiguration: {
        NotifyConfiguration: notify,
        Actions: { MediumAction: { Notify, EventAction } },
      },
    })
  await configure(true)
  const signIn = (address: string, userAgent: string) => {
    engine.clock.advance(1000)
    return engine.invoke(
      'InitiateAuth',
      {
        ClientId: client.id,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'ada', PASSWORD: aPassword },
      },
      { ...aCall(), address, userAgent },
    )
  }
  await signIn('192.0.2.1', 'Firefox')
  const signInElsewhere = (userAgent = '<b>curl') => signIn('198.51.100.1', userAgent)
  const mails = () => engine.outbox.sent.filter(({ medium }) => medium === 'EMAIL')
  return { ...engine, engine, pool, client, ada, configure, signInElsewhere, mails }
}

const blocked = threatFailures.blocked()

test('BLOCK sends the mail for blocked sign-ins from the configured sender, with escaped values', async () => {
  const { mails, pool, signInElsewhere } = await anEngine('BLOCK')
  await expect(signInElsewhere()).rejects.toThrow(blocked)
  expect(mails()).toStrictEqual([
    {
      medium: 'EMAIL',
      poolId: pool.id,
      to: email,
      from: 'security@example.com',
      replyTo: 'help@example.com',
      subject: 'Blocked',
      body: '<p>Blocked: 198.51.100.1 &lt;b&gt;curl</p>',
    },
  ])
})

test('a second factor challenge sends the MFA mail once', async () => {
  const { client, invoke, mails, outbox, signInElsewhere } = await anEngine('MFA_IF_CONFIGURED', {
    MfaConfiguration: 'OPTIONAL',
  })
  const { Session } = await signInElsewhere()
  expect(mails()).toMatchObject([{ subject: 'Second factor', body: '<p>ada</p>', text: 'ada' }])
  await invoke('RespondToAuthChallenge', {
    ClientId: client.id,
    ChallengeName: 'SMS_MFA',
    Session,
    ChallengeResponses: { USERNAME: 'ada', SMS_MFA_CODE: outbox.codeTo('+12065550100') },
  })
  expect(mails()).toHaveLength(1)
})

test('an accepted sign-in sends a mail whose links rate its event', async () => {
  const { engine, invoke, mails, pool, signInElsewhere } = await anEngine('NO_ACTION')
  await signInElsewhere()
  const [mail] = mails()
  expect(mail).toHaveProperty('subject', 'New')
  const body = mail?.body ?? ''
  const [, address = '', query = '', token = '', eventId = ''] =
    /^<a href="(.+?)\?(.+?)">no<\/a> (\S+) (\S+)$/.exec(body) ?? []
  expect(address).toBe(`https://auth.example.com/feedback/${pool.id}`)
  const link = Object.fromEntries(new URLSearchParams(query.replaceAll('&amp;', '&')))
  expect(link).toStrictEqual({ value: 'invalid', token })
  expect(await engine.engine.feedback.rate(pool.id, token, 'Invalid')).toBe(true)
  const { AuthEvents = [] } = await invoke('AdminListUserAuthEvents', { UserPoolId: pool.id, Username: 'ada' })
  const [{ EventId, EventFeedback } = {}] = AuthEvents
  expect(EventId).toBe(eventId)
  expect(EventFeedback).toMatchObject({ FeedbackValue: 'Invalid', Provider: 'User' })
  for (const [poolId, other] of [
    [pool.id, `${token}x`],
    ['us-east-1_unknown', token],
  ] as const)
    expect(await engine.engine.feedback.rate(poolId, other, 'Valid')).toBe(false)
})

test.each([
  ['an unverified address', { email }, {}],
  ['no address', {}, {}],
  ['AUDIT', { email, email_verified: 'true' }, { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } }],
] as const)('sends no mail to %s', async (_, attributes, settings) => {
  const { mails, signInElsewhere } = await anEngine('NO_ACTION', settings, attributes)
  await signInElsewhere()
  expect(mails()).toStrictEqual([])
})

test('sends no mail without Notify, or from a known address and browser', async () => {
  const { configure, mails, signInElsewhere } = await anEngine('NO_ACTION')
  await configure(false)
  await signInElsewhere()
  await configure(true)
  await signInElsewhere()
  expect(mails()).toStrictEqual([])
})

test('a mail that cannot be sent does not change the sign-in', async () => {
  const { outbox, signInElsewhere } = await anEngine('NO_ACTION')
  outbox.reject({ kind: 'rejected', because: 'failure', reason: 'Mailbox on fire' })
  expect(await signInElsewhere()).toHaveProperty('AuthenticationResult')
})

test('a custom sender gets the notice instead, without a code', async () => {
  const LambdaArn = 'arn:aws:lambda:us-east-1:123456789012:function:email'
  const { client, functions, invoke, mails, pool, signInElsewhere, clock, ada } = await anEngine('NO_ACTION', {
    LambdaConfig: {
      CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn },
      KMSKeyID: 'arn:aws:kms:us-east-1:123456789012:key/11111111-1111-4111-8111-111111111111',
    },
  })
  functions.respond(() => ({ kind: 'failed', message: 'ignored' }))
  await signInElsewhere()
  const { AuthEvents = [] } = await invoke('AdminListUserAuthEvents', { UserPoolId: pool.id, Username: 'ada' })
  const [{ EventId = '' } = {}] = AuthEvents
  const link = (value: string) =>
    expect.stringMatching(new RegExp(`^https://auth\\.example\\.com/feedback/${pool.id}\\?value=${value}&token=`))
  expect(functions.calls).toStrictEqual([
    {
      functionArn: LambdaArn,
      mode: 'event',
      event: {
        version: '1',
        region: 'us-east-1',
        userPoolId: pool.id,
        userName: 'ada',
        callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: client.id },
        triggerSource: 'CustomEmailSender_AccountTakeOverNotification',
        request: {
          type: 'customEmailSenderRequestV1',
          code: null,
          clientMetadata: null,
          userAttributes: {
            sub: ada.sub,
            'cognito:user_status': 'CONFIRMED',
            email,
            email_verified: 'true',
            phone_number: '+12065550100',
            EVENT_ID: EventId,
            USER_NAME: 'ada',
            IP_ADDRESS: '198.51.100.1',
            ACCOUNT_TAKE_OVER_ACTION: 'NO_ACTION',
            ONE_CLICK_LINK_VALID: link('valid'),
            ONE_CLICK_LINK_INVALID: link('invalid'),
            LOGIN_TIME: new Date(clock.now()).toUTCString(),
            FEEDBACK_TOKEN: expect.any(String),
            CITY: 'unknown',
            COUNTRY: 'unknown',
            DEVICE_NAME: '<b>curl',
          },
        },
      },
    },
  ])
  expect(mails()).toStrictEqual([])
})
