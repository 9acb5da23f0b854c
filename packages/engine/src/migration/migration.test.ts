import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { passwordFailures } from '../passwords/errors.ts'
import type { FunctionOutcome } from '../ports/functions.ts'
import { initiate, signedIn } from '../testing/sign-in.ts'
import { createTestEngine } from '../testing/test-engine.ts'
import { triggerFailures } from '../triggers/errors.ts'
import { userFailures } from '../users/errors.ts'
import { signUpFailures } from '../users/sign-up-errors.ts'

const UserMigration = 'arn:aws:lambda:us-east-1:123456789012:function:migrate'
/** Shorter than the policy allows: it is not enforced. */
const password = 'old-pw'
const email = { email: 'ada@example.com', email_verified: 'true' }
const wrong = passwordFailures.wrong()

interface Options {
  readonly pool?: Partial<CreateUserPoolRequest>
  readonly client?: Partial<CreateUserPoolClientRequest>
}

/** A pool whose function returns the given response. */
const anEngine = async (response: unknown, options: Options = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ LambdaConfig: { UserMigration }, ...options.pool })
  const client = await engine.aClient(pool, options.client)
  engine.functions.respond((event) => ({ kind: 'responded', output: { ...event, response } }))
  const signIn = (USERNAME: string, PASSWORD = password) =>
    engine.invoke('InitiateAuth', {
      ClientId: client.id,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD },
      ClientMetadata: { from: 'sign-in' },
    })
  const usersOf = async () => (await engine.invoke('ListUsers', { UserPoolId: pool.id })).Users ?? []
  return { ...engine, engine, pool, client, signIn, usersOf }
}
const hiding = { client: { PreventUserExistenceErrors: 'ENABLED' } } as const

describe('at sign-in', () => {
  test('a user who is returned as CONFIRMED is stored and signed in, once', async () => {
    const { functions, pool, client, signIn, usersOf } = await anEngine({
      userAttributes: email,
      finalUserStatus: 'CONFIRMED',
      messageAction: 'SUPPRESS',
      desiredDeliveryMediums: ['EMAIL'],
      forceAliasCreation: false,
    })
    expect(await signIn('ada')).toEqual(signedIn)
    expect(functions.calls).toEqual([
      {
        functionArn: UserMigration,
        event: {
          version: '1',
          region: 'us-east-1',
          userPoolId: pool.id,
          userName: 'ada',
          callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: client.id },
          triggerSource: 'UserMigration_Authentication',
          request: { password, validationData: { from: 'sign-in' }, clientMetadata: null },
          response: {
            userAttributes: null,
            forceAliasCreation: null,
            enableSMSMFA: null,
            finalUserStatus: null,
            messageAction: null,
            desiredDeliveryMediums: null,
          },
        },
      },
    ])
    expect((await usersOf()).map(({ Username, UserStatus }) => [Username, UserStatus])).toEqual([['ada', 'CONFIRMED']])
    expect(await signIn('ada')).toEqual(signedIn)
    await expect(signIn('ada', 'other')).rejects.toThrow(wrong)
    expect(functions.calls).toHaveLength(1)
  })

  test('without that status the password must be reset', async () => {
    const { signIn, usersOf } = await anEngine({ userAttributes: email })
    await expect(signIn('ada')).rejects.toThrow(userFailures.resetRequired())
    expect((await usersOf()).map(({ UserStatus }) => UserStatus)).toEqual(['RESET_REQUIRED'])
  })

  test('two concurrent sign-ins create one user', async () => {
    const { signIn, usersOf } = await anEngine({ userAttributes: email, finalUserStatus: 'CONFIRMED' })
    expect(await Promise.all([signIn('ada'), signIn('ada')])).toEqual([signedIn, signedIn])
    expect(await usersOf()).toHaveLength(1)
  })

  test('the username is generated if users sign in with an email address', async () => {
    const { signIn, usersOf } = await anEngine(
      { userAttributes: { ...email, username: 'ada@example.com' }, finalUserStatus: 'CONFIRMED' },
      { pool: { UsernameAttributes: ['email'] } },
    )
    expect(await signIn('ada@example.com')).toEqual(signedIn)
    expect((await usersOf())[0]?.Username).toMatch(/^[\da-f-]{36}$/)
  })

  test('the function determines the username if the user signs in with an alias', async () => {
    const { signIn, usersOf } = await anEngine(
      { userAttributes: { ...email, username: 'ada' }, finalUserStatus: 'CONFIRMED' },
      { pool: { AliasAttributes: ['email'] } },
    )
    expect(await signIn('ada@example.com')).toEqual(signedIn)
    expect((await usersOf())[0]?.Username).toBe('ada')
  })

  test('enableSMSMFA turns text messages on', async () => {
    const { engine, pool, signIn, usersOf } = await anEngine(
      {
        userAttributes: { phone_number: '+14155550101', phone_number_verified: 'true' },
        finalUserStatus: 'CONFIRMED',
        enableSMSMFA: true,
      },
      { pool: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } } },
    )
    await engine.invoke('SetUserPoolMfaConfig', {
      UserPoolId: pool.id,
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } },
    })
    expect((await signIn('ada')).ChallengeName).toBe('SMS_MFA')
    expect(await usersOf()).toHaveLength(1)
  })

  test('PreAuthentication sees the new user', async () => {
    const PreAuthentication = 'arn:aws:lambda:us-east-1:123456789012:function:pre'
    const { functions, signIn } = await anEngine(
      { userAttributes: email, finalUserStatus: 'CONFIRMED' },
      { pool: { LambdaConfig: { UserMigration, PreAuthentication } } },
    )
    functions.respond((event) => ({
      kind: 'responded',
      output: event.triggerSource.startsWith('Pre')
        ? event
        : { ...event, response: { userAttributes: email, finalUserStatus: 'CONFIRMED' } },
    }))
    await signIn('ada')
    expect(functions.calls.map(({ event }) => [event.triggerSource, event.request.userAttributes])).toEqual([
      ['UserMigration_Authentication', undefined],
      ['PreAuthentication_Authentication', expect.objectContaining({ ...email, 'cognito:user_status': 'CONFIRMED' })],
    ])
  })

  test('SRP does not migrate users, because it has no password to pass to the function', async () => {
    const { client, engine, functions } = await anEngine({ userAttributes: email })
    const parameters = { USERNAME: 'ada', SRP_A: 'abcdef' }
    await expect(initiate(engine, client, 'USER_SRP_AUTH', parameters)).rejects.toThrow(userFailures.notFound())
    expect(functions.calls).toEqual([])
  })
})

describe('a function that migrates no user', () => {
  const failed: FunctionOutcome = { kind: 'failed', message: 'Bad password' }

  test.each<readonly [string, unknown]>([
    ['returns no attributes', {}],
    ['returns null', { userAttributes: null }],
  ])('because it %s: the user is unknown', async (_, response) => {
    const telling = await anEngine(response)
    await expect(telling.signIn('ada')).rejects.toThrow(userFailures.notFound())
    const { signIn, usersOf } = await anEngine(response, hiding)
    await expect(signIn('ada')).rejects.toThrow(wrong)
    expect(await usersOf()).toEqual([])
  })

  test.each<readonly [string, FunctionOutcome | undefined, unknown]>([
    ['throws', failed, undefined],
    ['returns a sub', undefined, { userAttributes: { ...email, sub: 'x' } }],
    ['returns an attribute that the pool does not have', undefined, { userAttributes: { 'custom:x': 'y' } }],
    ['returns a malformed address', undefined, { userAttributes: { email: 'ada' } }],
  ])('because it %s: no user is stored', async (_, outcome, response) => {
    const telling = await anEngine(response)
    if (outcome) telling.functions.respond(() => outcome)
    await expect(telling.signIn('ada')).rejects.toThrow(userFailures.notMigrated(telling.client.id))
    const hidden = await anEngine(response, hiding)
    if (outcome) hidden.functions.respond(() => outcome)
    await expect(hidden.signIn('ada')).rejects.toThrow(wrong)
    expect([await telling.usersOf(), await hidden.usersOf()]).toEqual([[], []])
  })

  test('because it cannot run, or returns an invalid response: the error is returned', async () => {
    const { functions, signIn } = await anEngine({ userAttributes: 'ada' }, hiding)
    await expect(signIn('ada')).rejects.toThrow(triggerFailures.unrecognizable())
    functions.respond(() => ({ kind: 'unreachable', error: 'NoRunner' }))
    await expect(signIn('ada')).rejects.toThrow(triggerFailures.unreachable('UserMigration', 'NoRunner'))
  })
})

describe('after a forgotten password', () => {
  const forgot = (given: Awaited<ReturnType<typeof anEngine>>) =>
    given.engine.invoke('ForgotPassword', {
      ClientId: given.client.id,
      Username: 'ada',
      ClientMetadata: { from: 'forgot' },
    })

  test('the code goes to the migrated address, and sets a new password', async () => {
    const given = await anEngine({ userAttributes: email, messageAction: 'SUPPRESS' })
    expect((await forgot(given)).CodeDeliveryDetails).toMatchObject({ Destination: 'a***@e***' })
    expect(given.functions.calls.map(({ event }) => [event.triggerSource, event.userName, event.request])).toEqual([
      ['UserMigration_ForgotPassword', 'ada', { validationData: null, clientMetadata: { from: 'forgot' } }],
    ])
    await given.engine.invoke('ConfirmForgotPassword', {
      ClientId: given.client.id,
      Username: 'ada',
      ConfirmationCode: given.outbox.codeTo('ada@example.com'),
      Password: 'Correct-Horse-9!',
    })
    expect(await given.signIn('ada', 'Correct-Horse-9!')).toEqual(signedIn)
  })

  test('a function that throws leaves the user unknown', async () => {
    const given = await anEngine({})
    given.functions.respond(() => ({ kind: 'failed', message: 'no' }))
    await expect(forgot(given)).rejects.toThrow(signUpFailures.unknownUser())
    expect(await given.usersOf()).toEqual([])
  })
})
