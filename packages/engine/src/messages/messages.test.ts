import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import type { FunctionOutcome, FunctionRunner } from '../ports/functions.ts'
import { createOutbox } from '../testing/outbox.ts'
import { createSetFunctions } from '../testing/set-functions.ts'
import { createTriggers } from '../triggers/triggers.ts'
import { createMessages, type Messages } from './messages.ts'
import { verificationTemplates } from './rules/templates.ts'
import { createLocalCall } from '../testing/local-call.ts'
import { triggerFailures } from '../triggers/errors.ts'

const outbox = createOutbox()

/** Messages whose triggers run on the given functions. */
const messagesWith = (functions: FunctionRunner) =>
  createMessages({
    ...outbox,
    environment: {},
    requestLimits: { permitsMessage: async () => true },
    codeEncryption: { encrypt: async () => ({ kind: 'unreachable', error: 'NoKey' }) },
    triggers: createTriggers({ currentCall: createLocalCall(), functions, environment: { region: 'eu-west-1' } }),
  })

const user = {
  sub: 'sub-1',
  username: 'ada',
  status: 'CONFIRMED',
  attributes: { email: 'ada@example.com', email_verified: 'true' },
} as unknown as UserRecord
const aPool = (settings: Partial<PoolRecord['settings']> = {}) =>
  ({ id: 'eu-west-1_AbCdEf123', settings }) as PoolRecord
const custom = aPool({
  LambdaConfig: { CustomMessage: 'arn:custom' },
  EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' },
})

/** Renders a code for `custom` whose function responds like this. */
const rendered = (
  outcome: FunctionOutcome,
  pool = custom,
  values: Parameters<Messages['render']>[2] = { code: '123456' },
) => {
  const functions = createSetFunctions()
  functions.respond(() => outcome)
  const occasion = { pool, user, clientId: 'client1', source: 'CustomMessage_VerifyUserAttribute' }
  return messagesWith(functions).render(occasion, verificationTemplates(pool), values)
}

const responded = (response: unknown): FunctionOutcome => ({ kind: 'responded', output: { response } })

describe('the pool’s texts', () => {
  const plain = { kind: 'unreachable', error: 'nobody asks' } as const

  test('are the built-in ones by default', async () => {
    expect(await rendered(plain, aPool())).toEqual({
      email: 'Your verification code is 123456. ',
      subject: 'Your verification code',
      sms: 'Your verification code is 123456. ',
    })
  })

  test('come from the template', async () => {
    const pool = aPool({
      VerificationMessageTemplate: { EmailMessage: '<b>{####}</b>', EmailSubject: 'Hello', SmsMessage: 'Code {####}' },
    })
    expect(await rendered(plain, pool)).toEqual({ email: '<b>123456</b>', subject: 'Hello', sms: 'Code 123456' })
  })

  test('or from the older members', async () => {
    const pool = aPool({
      EmailVerificationMessage: 'Old {####}',
      EmailVerificationSubject: 'Old',
      SmsVerificationMessage: 'Old sms {####}',
    })
    expect(await rendered(plain, pool)).toEqual({ email: 'Old 123456', subject: 'Old', sms: 'Old sms 123456' })
  })
})

describe('CustomMessage', () => {
  test('is called with the event of the message, which contains no code', async () => {
    const functions = createSetFunctions()
    functions.respond(() => responded({}))
    await messagesWith(functions).render(
      {
        pool: custom,
        user,
        clientId: 'client1',
        source: 'CustomMessage_VerifyUserAttribute',
        clientMetadata: { theme: 'dark' },
      },
      verificationTemplates(custom),
      { code: '123456' },
    )
    expect(functions.calls).toEqual([
      {
        functionArn: 'arn:custom',
        event: {
          version: '1',
          region: 'eu-west-1',
          userPoolId: 'eu-west-1_AbCdEf123',
          userName: 'ada',
          callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'client1' },
          triggerSource: 'CustomMessage_VerifyUserAttribute',
          request: {
            userAttributes: {
              sub: 'sub-1',
              'cognito:user_status': 'CONFIRMED',
              email: 'ada@example.com',
              email_verified: 'true',
            },
            codeParameter: '{####}',
            linkParameter: '{##Click Here##}',
            usernameParameter: null,
            clientMetadata: { theme: 'dark' },
          },
          response: { smsMessage: null, emailMessage: null, emailSubject: null },
        },
      },
    ])
  })

  test('writes all three texts', async () => {
    const outcome = responded({ emailMessage: 'Hi, {####}!', emailSubject: 'Hi', smsMessage: 'Hi {####}' })
    expect(await rendered(outcome)).toEqual({ email: 'Hi, 123456!', subject: 'Hi', sms: 'Hi 123456' })
  })

  test("uses the pool's text if it returns null, nothing or an empty text", async () => {
    const outcome = responded({ emailMessage: null, smsMessage: '', emailSubject: 'Mine' })
    expect(await rendered(outcome)).toEqual({
      email: 'Your verification code is 123456. ',
      subject: 'Mine',
      sms: 'Your verification code is 123456. ',
    })
  })

  test('may write text messages for a pool that has no sender for them', async () => {
    const pool = aPool({ LambdaConfig: { CustomMessage: 'arn:custom' } })
    expect(await rendered(responded({ smsMessage: 'Mine {####}' }), pool)).toMatchObject({ sms: 'Mine 123456' })
    await expect(rendered(responded({ emailMessage: 'Mine {####}' }), pool)).rejects.toThrow(
      triggerFailures.emailNotCustomizable(),
    )
  })

  test('may write only the link for an email by link', async () => {
    const outcome = responded({ emailMessage: 'Go {##Click Here##}' })
    const message = await rendered(outcome, custom, { code: '1', link: 'https://x.test' })
    expect(message.email).toBe('Go <a href="https://x.test">Click Here</a>')
  })

  test.each([
    [
      'a text without the code',
      { smsMessage: 'Hello there' },
      triggerFailures.placeholderMissing('smsMessage', '{####}'),
    ],
    ['a text that is too short', { smsMessage: 'Hi' }, triggerFailures.messageLength('smsMessage', 6, 140)],
    [
      'a text that is too long',
      { smsMessage: `{####}${'x'.repeat(135)}` },
      triggerFailures.messageLength('smsMessage', 6, 140),
    ],
    ['a long subject', { emailSubject: 'x'.repeat(141) }, triggerFailures.messageLength('emailSubject', 1, 140)],
    ['a number', { smsMessage: 5 }, triggerFailures.unrecognizable()],
    ['no response', undefined, triggerFailures.unrecognizable()],
  ])('is rejected for %s', async (_, response, failure) => {
    await expect(rendered(responded(response))).rejects.toThrow(failure)
  })

  test.each(['Hello there', 'Hi {####}\u00a0', 'Hi {####}\u200b'])(
    'is rejected for an email without the code, or with characters that no email may have: %j',
    async (emailMessage) => {
      await expect(rendered(responded({ emailMessage }))).rejects.toThrow(triggerFailures.emailBody(emailMessage))
    },
  )

  test('must include username and password in an invitation, or the text of the pool is used', async () => {
    const values = { code: 'Secret-1', username: 'ada' }
    const own = await rendered(responded({}), custom, values)
    for (const text of ['Only {####}', 'Only {username}']) {
      expect(await rendered(responded({ smsMessage: text, emailMessage: text }), custom, values)).toEqual(own)
    }
    const text = '{username} {####}'
    expect(
      await rendered(responded({ smsMessage: text, emailMessage: text, emailSubject: 'Hi' }), custom, values),
    ).toEqual({ sms: 'ada Secret-1', email: 'ada Secret-1', subject: 'Hi' })
  })

  test.each([
    ['returns something else than an event', { kind: 'responded', output: 'hello' }, triggerFailures.unrecognizable()],
    ['throws', { kind: 'failed', message: 'No way' }, triggerFailures.failed('CustomMessage', 'No way')],
    [
      'cannot be called',
      { kind: 'unreachable', error: 'AccessDeniedException' },
      triggerFailures.unreachable('CustomMessage', 'AccessDeniedException'),
    ],
  ] as const)('%s', async (_, outcome, failure) => {
    await expect(rendered(outcome)).rejects.toThrow(failure)
  })
})
