import type { CreateUserPoolClientRequest, CreateUserPoolRequest, SignUpRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { aPassword, smsSettings, createTestEngine, verifyingSettings, rejectedDeliveries } from '../../testing/index.ts'
import { attributeFailures, attributeProblems } from '../../users/attribute-errors.ts'
import { userFailures } from '../../users/errors.ts'
import { signUpFailures } from '../../users/sign-up-errors.ts'
import { triggerFailures } from '../../triggers/errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import type { Failure } from '../../kernel/failure.ts'
import { tally } from '../../testing/tally.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A pool that permits sign-up. */
const open = async (
  settings: Partial<CreateUserPoolRequest> = verifyingSettings,
  clientSettings: Partial<CreateUserPoolClientRequest> = {},
) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool(settings)
  const client = await engine.aClient(pool, clientSettings)
  return {
    engine,
    pool,
    client,
    signUp: (Username: string, attributes: Record<string, string> = {}, rest: Partial<SignUpRequest> = {}) =>
      engine.invoke('SignUp', {
        ClientId: client.id,
        Username,
        Password: aPassword,
        UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
        ...rest,
      }),
  }
}

describe('creates an unconfirmed user', () => {
  test('and sends a code to the email address', async () => {
    const { engine, pool, signUp } = await open()
    const response = await signUp('ada', { email: 'ada@example.com', name: 'Ada' })
    expect(response).toEqual({
      UserConfirmed: false,
      UserSub: expect.stringMatching(uuid),
      CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
    })
    const user = await engine.storage.users.find(pool.id, response.UserSub)
    const code = engine.outbox.codeTo('ada@example.com')
    expect(user).toEqual({
      poolId: pool.id,
      sub: response.UserSub,
      username: 'ada',
      version: 2,
      createdAt: engine.clock.now(),
      modifiedAt: engine.clock.now(),
      status: 'UNCONFIRMED',
      enabled: true,
      attributes: { email: 'ada@example.com', name: 'Ada' },
      names: [{ kind: 'username', value: 'ada' }],
      credential: expect.objectContaining({ temporary: false, setAt: engine.clock.now(), history: [] }),
      pending: {},
      codes: {
        'sign-up': {
          hash: expect.any(String),
          attribute: 'email',
          destination: 'ada@example.com',
          expiresAt: engine.clock.now() + 24 * 3_600_000,
        },
      },
      attempts: {},
    })
    expect(JSON.stringify(user)).not.toMatch(new RegExp(`\\b${code}\\b`))
    expect(JSON.stringify(user)).not.toContain(aPassword)
  })

  test('and prefers the phone number to the email address', async () => {
    const { engine, signUp } = await open()
    expect(await signUp('ada', { email: 'ada@example.com', phone_number: '+12065558920' })).toMatchObject({
      CodeDeliveryDetails: { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: '+*******8920' },
    })
    expect(engine.outbox.sent.map(({ to }) => to)).toEqual(['+12065558920'])
  })

  test('and sends it to the email address in a pool that only verifies that', async () => {
    const { signUp } = await open({ AutoVerifiedAttributes: ['email'] })
    expect(await signUp('ada', { email: 'ada@example.com', phone_number: '+12065558920' })).toMatchObject({
      CodeDeliveryDetails: { AttributeName: 'email' },
    })
  })

  test.each([
    ['the pool verifies nothing', { AutoVerifiedAttributes: [] }, { email: 'ada@example.com' }],
    ['they gave no address', verifyingSettings, {}],
  ])('and sends nothing when %s', async (_, settings, attributes) => {
    const { engine, signUp } = await open(settings)
    expect(await signUp('ada', attributes)).toEqual({ UserConfirmed: false, UserSub: expect.stringMatching(uuid) })
    expect(engine.outbox.sent).toEqual([])
  })

  test('whose username is the sub, in a pool with username attributes', async () => {
    const { engine, pool, signUp } = await open({ ...smsSettings, UsernameAttributes: ['email', 'phone_number'] })
    const { UserSub } = await signUp('ada@example.com', { name: 'Ada' })
    expect(await engine.storage.users.find(pool.id, UserSub)).toMatchObject({
      username: UserSub,
      attributes: { email: 'ada@example.com', name: 'Ada' },
    })
  })

  test('without a password, if another first factor is possible', async () => {
    const { engine, pool, signUp } = await open({
      UserPoolTier: 'ESSENTIALS',
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    })
    const { UserSub } = await signUp('ada', { email: 'ada@example.com' }, { Password: undefined })
    expect((await engine.storage.users.find(pool.id, UserSub))?.credential).toBeUndefined()
  })

  test('with the alias of another user, who keeps it until this user is verified', async () => {
    const { engine, pool, signUp } = await open({ ...verifyingSettings, AliasAttributes: ['email'] })
    await engine.aUser(pool, 'bob', { email: 'ada@example.com', email_verified: 'true' })
    expect(await signUp('ada', { email: 'ada@example.com' })).toMatchObject({ UserConfirmed: false })
  })
})

test('calls CustomMessage with the metadata of the client', async () => {
  const { engine, signUp } = await open({
    ...verifyingSettings,
    LambdaConfig: { CustomMessage: 'arn:aws:lambda:us-east-1:123456789012:function:message' },
  })
  engine.functions.respond(() => ({ kind: 'responded', output: { response: {} } }))
  await signUp('ada', { email: 'ada@example.com' }, { ClientMetadata: { from: 'campaign' } })
  expect(engine.functions.calls.map(({ event }) => event)).toMatchObject([
    {
      triggerSource: 'CustomMessage_SignUp',
      userName: 'ada',
      request: { userAttributes: { 'cognito:user_status': 'UNCONFIRMED' }, clientMetadata: { from: 'campaign' } },
    },
  ])
})

describe('the PreSignUp function', () => {
  const LambdaConfig = {
    PreSignUp: 'arn:aws:lambda:us-east-1:123456789012:function:before',
    PostConfirmation: 'arn:aws:lambda:us-east-1:123456789012:function:after',
  }
  const asking = async (response: object, settings: Partial<CreateUserPoolRequest> = {}) => {
    const opened = await open({ ...verifyingSettings, LambdaConfig, ...settings })
    opened.engine.functions.respond((event) => ({
      kind: 'responded',
      output: { ...event, response: event.triggerSource === 'PreSignUp_SignUp' ? response : {} },
    }))
    const users = async () => (await opened.engine.storage.users.list(opened.pool.id, { limit: 9 })).items
    return { ...opened, users }
  }

  test('is called before the user exists', async () => {
    const { engine, pool, client, signUp } = await asking({})
    await signUp(
      'ada',
      { email: 'ada@example.com' },
      { ValidationData: [{ Name: 'invitedBy', Value: 'bob' }], ClientMetadata: { from: 'campaign' } },
    )
    expect(engine.functions.calls).toEqual([
      {
        functionArn: LambdaConfig.PreSignUp,
        event: {
          version: '1',
          region: 'us-east-1',
          userPoolId: pool.id,
          userName: 'ada',
          callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: client.id },
          triggerSource: 'PreSignUp_SignUp',
          request: {
            userAttributes: { email: 'ada@example.com' },
            validationData: { invitedBy: 'bob' },
            clientMetadata: { from: 'campaign' },
          },
          response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
        },
      },
    ])
    expect(engine.outbox.sent).toHaveLength(1)
  })

  test('confirms the user at once and calls PostConfirmation', async () => {
    const { engine, client, signUp } = await asking({ autoConfirmUser: true })
    const response = await signUp('ada', { email: 'ada@example.com' }, { ClientMetadata: { from: 'campaign' } })
    expect(response).toEqual({ UserConfirmed: true, UserSub: expect.stringMatching(uuid) })
    expect(engine.outbox.sent).toEqual([])
    expect(engine.functions.calls.at(-1)).toMatchObject({
      functionArn: LambdaConfig.PostConfirmation,
      event: {
        triggerSource: 'PostConfirmation_ConfirmSignUp',
        callerContext: { clientId: client.id },
        request: {
          userAttributes: { sub: response.UserSub, 'cognito:user_status': 'CONFIRMED', email: 'ada@example.com' },
          clientMetadata: { from: 'campaign' },
        },
      },
    })
    expect(await engine.signIn(client, 'ada')).toHaveProperty('AccessToken')
  })

  test('verifies addresses, which become aliases of this user only', async () => {
    const { engine, pool, signUp, users } = await asking(
      { autoVerifyEmail: true, autoVerifyPhone: true },
      { AliasAttributes: ['email'], LambdaConfig: {} },
    )
    await engine.aUser(pool, 'bob', { email: 'ada@example.com', email_verified: 'true' })
    await engine.invoke('UpdateUserPool', { UserPoolId: pool.id, ...verifyingSettings, LambdaConfig })
    await signUp('ada', { email: 'ada@example.com', phone_number: '+12065558920' })
    expect(Object.fromEntries((await users()).map(({ username, attributes }) => [username, attributes]))).toEqual({
      ada: {
        email: 'ada@example.com',
        email_verified: 'true',
        phone_number: '+12065558920',
        phone_number_verified: 'true',
      },
      bob: { email: 'ada@example.com', email_verified: 'false' },
    })
    expect(await engine.storage.users.findByName(pool.id, 'ada@example.com')).toMatchObject({ username: 'ada' })
  })

  test('cannot verify an address that was not given', async () => {
    const { signUp, users } = await asking({ autoVerifyPhone: true })
    await expect(signUp('ada', { email: 'ada@example.com' })).rejects.toThrow(
      triggerFailures.nothingToVerify('autoVerifyPhone', 'phone_number'),
    )
    expect(await users()).toEqual([])
  })

  test('must return booleans', async () => {
    const { signUp, users } = await asking({ autoConfirmUser: 'true' })
    await expect(signUp('ada')).rejects.toThrow(triggerFailures.unrecognizable())
    expect(await users()).toEqual([])
  })

  test('prevents the sign-up by failing', async () => {
    const { engine, signUp, users } = await asking({})
    engine.functions.respond(() => ({ kind: 'failed', message: 'Not you' }))
    await expect(signUp('ada')).rejects.toThrow(triggerFailures.failed('PreSignUp', 'Not you'))
    engine.functions.respond(() => ({ kind: 'unreachable', error: 'AccessDeniedException' }))
    await expect(signUp('ada')).rejects.toThrow(triggerFailures.unreachable('PreSignUp', 'AccessDeniedException'))
    expect(await users()).toEqual([])
  })
})

describe('a pool that confirms by link and has no domain', () => {
  const byLink = { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } } as const
  const email = { email: 'ada@example.com' }

  test('rejects a sign-up that needs the link, and keeps no user', async () => {
    const { engine, pool, signUp } = await open({ AutoVerifiedAttributes: ['email'], ...byLink })
    await expect(signUp('ada', email)).rejects.toThrow(signUpFailures.linkWithoutDomain())
    expect((await engine.storage.users.list(pool.id, { limit: 9 })).items).toEqual([])
    expect(await signUp('bob')).toMatchObject({ UserConfirmed: false })
    await engine.invoke('CreateUserPoolDomain', { UserPoolId: pool.id, Domain: 'acme' })
    expect(await signUp('ada', email)).toHaveProperty('CodeDeliveryDetails')
    expect(engine.outbox.sent.at(-1)).toMatchObject({ body: expect.stringContaining('/confirmUser?') })
  })

  test('sends codes to phone numbers', async () => {
    const { signUp } = await open({ AutoVerifiedAttributes: ['email', 'phone_number'], ...smsSettings, ...byLink })
    expect(await signUp('ada', { ...email, phone_number: '+12065558920' })).toMatchObject({
      CodeDeliveryDetails: { DeliveryMedium: 'SMS' },
    })
  })

  test('accepts a sign-up that the PreSignUp function confirms', async () => {
    const PreSignUp = 'arn:aws:lambda:us-east-1:123456789012:function:before'
    const { engine, signUp } = await open({ AutoVerifiedAttributes: ['email'], ...byLink, LambdaConfig: { PreSignUp } })
    engine.functions.respond((event) => ({
      kind: 'responded',
      output: { ...event, response: { autoConfirmUser: true } },
    }))
    expect(await signUp('ada', email)).toMatchObject({ UserConfirmed: true })
  })
})

describe('keeps the user when delivery fails, so that the user can request another code', () => {
  test.each(rejectedDeliveries)('%s', async (because, code) => {
    const { engine, client, signUp } = await open()
    engine.outbox.reject({ kind: 'rejected', because, reason: 'Lost' })
    await expect(signUp('ada', { email: 'ada@example.com' })).rejects.toMatchObject({ code })
    engine.outbox.reject(undefined)
    await engine.invoke('ResendConfirmationCode', { ClientId: client.id, Username: 'ada' })
    expect(engine.outbox.sent).toHaveLength(1)
  })
})

describe('rejects', () => {
  test('a pool where only administrators create users', async () => {
    const { signUp } = await open({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } })
    await expect(signUp('ada')).rejects.toThrow(signUpFailures.closed())
  })

  test('a name that is taken, also for clients that hide users', async () => {
    const { signUp } = await open({}, { PreventUserExistenceErrors: 'ENABLED' })
    await signUp('ada')
    await expect(signUp('ada')).rejects.toThrow(userFailures.usernameExists())
  })

  test('a name that differs only in case, in a pool that ignores case', async () => {
    const { signUp } = await open({ UsernameConfiguration: { CaseSensitive: false } })
    await signUp('ada')
    await expect(signUp('ADA')).rejects.toThrow(userFailures.usernameExists())
  })

  test('a name that is the alias or the sub of another user', async () => {
    const { engine, pool, signUp } = await open({ AliasAttributes: ['preferred_username'] })
    const bob = await engine.aUser(pool, 'bob', { preferred_username: 'bobby' })
    await expect(signUp('bobby')).rejects.toThrow(userFailures.usernameExists())
    await expect(signUp(bob.sub)).rejects.toThrow(userFailures.usernameExists())
  })

  test('all except one of the concurrent requests for a name', async () => {
    const { signUp } = await open()
    expect(await tally(Array.from({ length: 5 }, () => signUp('ada')))).toEqual({
      accepted: 1,
      [userFailures.usernameExists().message]: 4,
    })
  })

  test('a taken address, in a pool with username attributes', async () => {
    const { signUp } = await open({ ...smsSettings, UsernameAttributes: ['email', 'phone_number'] })
    await signUp('ada@example.com', { phone_number: '+12065558920' })
    await expect(signUp('ada@example.com')).rejects.toThrow(userFailures.usernameExists())
    await expect(signUp('bob@example.com', { phone_number: '+12065558920' })).rejects.toThrow(
      userFailures.nameWithAliasExists('phone_number'),
    )
  })

  test.each([
    [{ AliasAttributes: ['email'] }, 'ada@example.com', userFailures.usernameLooksLikeEmail()],
    [{ UsernameAttributes: ['email'] }, 'ada', userFailures.usernameShouldBeEmail()],
    [{ ...smsSettings, UsernameAttributes: ['phone_number'] }, 'ada', userFailures.usernameShouldBePhoneNumber()],
    [{ ...smsSettings, UsernameAttributes: ['email', 'phone_number'] }, 'ada', userFailures.usernameShouldBeEither()],
  ] satisfies [Partial<CreateUserPoolRequest>, string, Failure][])(
    '%o for the name %s',
    async (settings, name, failure) => {
      const { signUp } = await open(settings)
      await expect(signUp(name)).rejects.toThrow(failure)
    },
  )

  test('a preferred username that is an alias', async () => {
    const { signUp } = await open({ AliasAttributes: ['preferred_username'] })
    await expect(signUp('ada', { preferred_username: 'countess' })).rejects.toThrow(
      signUpFailures.preferredUsernameTooEarly(),
    )
  })

  test('a missing required attribute', async () => {
    const { signUp } = await open({ Schema: [{ Name: 'email', Required: true }] })
    await expect(signUp('ada')).rejects.toThrow(
      attributeFailures.notConforming([{ name: 'email', reason: attributeProblems.required }]),
    )
  })

  test.each([
    ['custom:x', 'y', attributeFailures.notConforming([{ name: 'custom:x', reason: attributeProblems.unknown }])],
    ['email', 'nonsense', attributeFailures.emailFormat()],
    ['phone_number', '0123', attributeFailures.phoneNumberFormat()],
  ])('%s %s', async (name, value, failure) => {
    const { signUp } = await open()
    await expect(signUp('ada', { [name]: value })).rejects.toThrow(failure)
  })

  test('two different values of the attribute that is the username', async () => {
    const { signUp } = await open({ UsernameAttributes: ['email'] })
    const UserAttributes = ['ada@example.com', 'bob@example.com'].map((Value) => ({ Name: 'email', Value }))
    await expect(signUp('ada@example.com', {}, { UserAttributes })).rejects.toThrow(
      userFailures.usernameDiffers('email'),
    )
  })

  test('an attribute that the client may not write', async () => {
    const { signUp } = await open(verifyingSettings, { WriteAttributes: ['email'] })
    await expect(signUp('ada', { name: 'Ada' })).rejects.toThrow(attributeFailures.notWritable())
  })

  test('an email_verified attribute', async () => {
    const { signUp } = await open()
    await expect(signUp('ada', { email: 'a@b.co', email_verified: 'true' })).rejects.toMatchObject({
      code: 'NotAuthorizedException',
    })
  })

  test('a weak password, and creates no user', async () => {
    const { engine, pool, signUp } = await open()
    await expect(signUp('ada', {}, { Password: 'short' })).rejects.toThrow(passwordFailures.tooShort())
    expect((await engine.storage.users.list(pool.id, { limit: 1 })).items).toEqual([])
  })

  test('a missing password, if no other first factor is possible', async () => {
    const { signUp } = await open()
    await expect(signUp('ada', {}, { Password: undefined })).rejects.toThrow(signUpFailures.passwordMissing())
  })

  test('an unknown client', async () => {
    const { signUp } = await open()
    await expect(signUp('ada', {}, { ClientId: 'nobody' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    })
  })

  test('a missing or wrong client secret', async () => {
    const { signUp } = await open({}, { GenerateSecret: true })
    await expect(signUp('ada')).rejects.toMatchObject({
      code: 'NotAuthorizedException',
    })
    await expect(signUp('ada', {}, { SecretHash: 'bm8=' })).rejects.toMatchObject({
      code: 'NotAuthorizedException',
    })
  })
})
