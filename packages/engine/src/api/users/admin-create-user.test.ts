import type { AdminCreateUserRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { checkPasswordPolicy } from '../../passwords/rules/policy.ts'
import type { DeliveryOutcome } from '../../ports/delivery.ts'
import { aPassword, createTestEngine, failedOutcomes } from '../../testing/index.ts'
import { attributeFailures, attributeProblems } from '../../users/attribute-errors.ts'
import { userFailures } from '../../users/errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import type { Failure } from '../../kernel/failure.ts'
import { tally } from '../../testing/tally.ts'

const functionArn = 'arn:aws:lambda:us-east-1:123456789012:function:a'
const email = { Name: 'email', Value: 'ada@example.com' }
const verified = { Name: 'email_verified', Value: 'true' }
const phone = { Name: 'phone_number', Value: '+12065558920' }

type Request = Partial<AdminCreateUserRequest>

const engine = async (settings: Partial<CreateUserPoolRequest> = {}) => {
  const built = await createTestEngine()
  const pool = await built.aPool(settings)
  const create = (request: Request = {}) =>
    built.invoke('AdminCreateUser', { UserPoolId: pool.id, Username: 'ada', ...request })
  const find = (name: string) => built.storage.users.findByName(pool.id, name)
  return { ...built, pool, create, find }
}

test('creates a user with the status FORCE_CHANGE_PASSWORD', async () => {
  const { create, clock } = await engine()
  expect(await create({ UserAttributes: [verified, email] })).toStrictEqual({
    User: {
      Username: 'ada',
      Attributes: [{ Name: 'sub', Value: expect.stringMatching(/^[0-9a-f-]{36}$/) }, email, verified],
      UserCreateDate: clock.now() / 1000,
      UserLastModifiedDate: clock.now() / 1000,
      Enabled: true,
      UserStatus: 'FORCE_CHANGE_PASSWORD',
    },
  })
})

test('does not require required attributes', async () => {
  const { create } = await engine({ Schema: [{ Name: 'name', Required: true }] })
  await expect(create()).resolves.toBeDefined()
})

test('uses the given password as the temporary one', async () => {
  const { create, find, needs, pool } = await engine()
  await create({ TemporaryPassword: aPassword })
  const user = (await find('ada'))!
  expect(user.credential).toMatchObject({ temporary: true, setAt: needs.clock.now() })
  expect(await needs.passwords.matches(pool, user, aPassword)).toBe(true)
})

describe('the name', () => {
  test('is the email address in pools with username attributes, and the username is the sub', async () => {
    const { create } = await engine({ UsernameAttributes: ['email'] })
    const { User } = await create({ Username: 'ada@example.com' })
    expect(User?.Attributes).toEqual([{ Name: 'sub', Value: User?.Username }, email])
  })

  test('is stored in lower case if the pool ignores case', async () => {
    const { create } = await engine({ UsernameConfiguration: { CaseSensitive: false } })
    expect(await create({ Username: 'Ada' })).toMatchObject({ User: { Username: 'ada' } })
  })

  const rejected: readonly (readonly [settings: Partial<CreateUserPoolRequest>, request: Request, failure: Failure])[] =
    [
      [{ UsernameAttributes: ['email'] }, {}, userFailures.usernameShouldBeEmail()],
      [{ UsernameAttributes: ['phone_number'] }, {}, userFailures.usernameShouldBePhoneNumber()],
      [{ UsernameAttributes: ['phone_number', 'email'] }, {}, userFailures.usernameShouldBeEither()],
      [{ AliasAttributes: ['email'] }, { Username: 'ada@example.com' }, userFailures.usernameLooksLikeEmail()],
      [
        { AliasAttributes: ['phone_number'] },
        { Username: '+12065558920' },
        userFailures.usernameLooksLikePhoneNumber(),
      ],
      [
        { UsernameAttributes: ['email'] },
        { Username: 'bob@example.com', UserAttributes: [email] },
        userFailures.usernameDiffers('email'),
      ],
    ]
  test.each(rejected)('must match the pool: %o %o', async (settings, request, failure) => {
    const { create } = await engine(settings)
    await expect(create(request)).rejects.toThrow(failure)
  })

  test('must be available', async () => {
    const { create } = await engine()
    await create()
    await expect(create()).rejects.toThrow(userFailures.accountExists())
  })

  test('must be available in any case if the pool ignores case', async () => {
    const { create } = await engine({ UsernameConfiguration: { CaseSensitive: false } })
    await create()
    await expect(create({ Username: 'ADA' })).rejects.toMatchObject({ code: 'UsernameExistsException' })
  })

  test('goes to exactly one of several concurrent requests', async () => {
    const { create } = await engine()
    const outcomes = await tally(Array.from({ length: 5 }, () => create()))
    expect(outcomes).toEqual({ accepted: 1, [userFailures.accountExists().message]: 4 })
  })

  test('is taken if another email user has it', async () => {
    const { create } = await engine({ UsernameAttributes: ['email', 'phone_number'] })
    await create({ Username: 'ada@example.com' })
    await expect(create({ Username: '+12065558920', UserAttributes: [phone, email] })).rejects.toMatchObject({
      code: 'UsernameExistsException',
    })
  })
})

describe('a verified address that is the alias of another user', () => {
  const withAlias = async () => {
    const built = await engine({ AliasAttributes: ['email'] })
    await built.create({ UserAttributes: [email, verified] })
    return built
  }

  test('is rejected', async () => {
    const { create } = await withAlias()
    await expect(create({ Username: 'bob', UserAttributes: [email, verified] })).rejects.toMatchObject({
      code: 'UsernameExistsException',
    })
  })

  test('moves with ForceAliasCreation, and is unverified at the other user afterwards', async () => {
    const { create, find } = await withAlias()
    const request = { Username: 'bob', UserAttributes: [email, verified], ForceAliasCreation: true }
    const { User } = await create(request)
    expect(User?.Attributes?.slice(1)).toEqual([email, verified])
    expect(await find('ada@example.com')).toMatchObject({ username: 'bob' })
    expect(await find('ada')).toMatchObject({ attributes: { email: 'ada@example.com', email_verified: 'false' } })
  })

  test('does not move if it serves as username, even with ForceAliasCreation', async () => {
    const { create, find } = await engine({ UsernameAttributes: ['email', 'phone_number'] })
    await create({ Username: 'ada@example.com', UserAttributes: [phone] })
    const before = await find('ada@example.com')
    const request = { Username: 'bob@example.com', UserAttributes: [phone], ForceAliasCreation: true }
    await expect(create(request)).rejects.toThrow(userFailures.accountExists())
    expect([await find(phone.Value), await find('bob@example.com')]).toEqual([before, undefined])
  })

  test('is accepted if it is not verified', async () => {
    const { create, find } = await withAlias()
    await create({ Username: 'bob', UserAttributes: [email], ForceAliasCreation: true })
    expect(await find('ada@example.com')).toMatchObject({ username: 'ada' })
  })
})

describe('attributes', () => {
  const rejected: readonly (readonly [attributes: Request['UserAttributes'], failure: Failure])[] = [
    [[{ Name: 'email', Value: 'ada' }], attributeFailures.emailFormat()],
    [[{ Name: 'phone_number', Value: '555' }], attributeFailures.phoneNumberFormat()],
    [[verified], attributeFailures.verifiedWithoutEmail()],
    [[{ Name: 'phone_number_verified', Value: 'true' }], attributeFailures.verifiedWithoutPhoneNumber()],
    [
      [{ Name: 'custom:x', Value: '1' }],
      attributeFailures.notConforming([{ name: 'custom:x', reason: attributeProblems.unknown }]),
    ],
    [[{ Name: 'sub', Value: '1' }], attributeFailures.nonMutable('sub')],
  ]
  test.each(rejected)('are rejected: %o', async (UserAttributes, failure) => {
    const { create } = await engine()
    await expect(create({ UserAttributes })).rejects.toThrow(failure)
  })

  test('may be immutable or developer-only', async () => {
    const { create } = await engine({
      Schema: [
        { Name: 'tenant', AttributeDataType: 'String', Mutable: false },
        { Name: 'level', AttributeDataType: 'Number', DeveloperOnlyAttribute: true },
      ],
    })
    const UserAttributes = [
      { Name: 'custom:tenant', Value: 'blue' },
      { Name: 'dev:custom:level', Value: '3' },
    ]
    const { User } = await create({ UserAttributes })
    expect(User?.Attributes?.slice(1)).toEqual(UserAttributes)
  })

  test('accept booleans in any case', async () => {
    const { create } = await engine()
    const { User } = await create({ UserAttributes: [email, { ...verified, Value: 'True' }] })
    expect(User?.Attributes).toContainEqual(verified)
  })
})

test('rejects a temporary password that violates the policy', async () => {
  const { create } = await engine()
  await expect(create({ TemporaryPassword: 'short' })).rejects.toThrow(passwordFailures.tooShort('password policy'))
})

test('rejects an unknown pool', async () => {
  const { create } = await engine()
  await expect(create({ UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

describe('the invitation', () => {
  test('is sent to the phone number by default, with a password that the policy permits', async () => {
    const { create, outbox, pool, needs, find } = await engine()
    await create({ UserAttributes: [email, phone] })
    expect(outbox.sent).toEqual([
      { medium: 'SMS', poolId: pool.id, to: phone.Value, body: expect.stringMatching(/^Your username is ada and /) },
    ])
    const password = / temporary password is (\S+)\. $/.exec(outbox.newestTo(phone.Value).body)?.[1] ?? ''
    expect(() => checkPasswordPolicy(pool, password)).not.toThrow()
    expect(await needs.passwords.matches(pool, await find('ada'), password)).toBe(true)
  })

  test('is sent by email if requested', async () => {
    const { create, outbox, pool } = await engine()
    await create({ UserAttributes: [email], DesiredDeliveryMediums: ['EMAIL'], TemporaryPassword: aPassword })
    expect(outbox.sent).toEqual([
      {
        medium: 'EMAIL',
        poolId: pool.id,
        to: email.Value,
        from: undefined,
        replyTo: undefined,
        subject: 'Your temporary password',
        body: `Your username is ada and temporary password is ${aPassword}. `,
      },
    ])
  })

  test('shows a username as text, not as HTML', async () => {
    const { create, outbox } = await engine()
    const Username = '<a/href="https://evil.example">Click</a>'
    await create({ Username, UserAttributes: [email], DesiredDeliveryMediums: ['EMAIL'], TemporaryPassword: aPassword })
    expect(outbox.newestTo(email.Value).body).toBe(
      `Your username is &lt;a/href=&quot;https://evil.example&quot;&gt;Click&lt;/a&gt; and temporary password is ${aPassword}. `,
    )
  })

  test('is sent by email and SMS if requested', async () => {
    const { create, outbox } = await engine()
    await create({ UserAttributes: [email, phone], DesiredDeliveryMediums: ['EMAIL', 'SMS'] })
    expect(outbox.sent.map(({ medium }) => medium)).toEqual(['EMAIL', 'SMS'])
  })

  test('contains the address in pools where that is the username', async () => {
    const { create, outbox } = await engine({ UsernameAttributes: ['email'] })
    await create({ Username: email.Value, DesiredDeliveryMediums: ['EMAIL'] })
    expect(outbox.newestTo(email.Value).body).toMatch(/^Your username is ada@example\.com and /)
  })

  test('uses the texts of the pool', async () => {
    const InviteMessageTemplate = {
      EmailMessage: 'Hi {username}: {####}',
      EmailSubject: 'Hi',
      SMSMessage: '{####}{username}',
    }
    const { create, outbox } = await engine({ AdminCreateUserConfig: { InviteMessageTemplate } })
    await create({
      UserAttributes: [email, phone],
      DesiredDeliveryMediums: ['EMAIL', 'SMS'],
      TemporaryPassword: aPassword,
    })
    expect(outbox.newestTo(email.Value)).toMatchObject({ subject: 'Hi', body: `Hi ada: ${aPassword}` })
    expect(outbox.newestTo(phone.Value)).toMatchObject({ body: `${aPassword}ada` })
  })

  test('is not sent with SUPPRESS', async () => {
    const { create, outbox } = await engine()
    await create({ UserAttributes: [phone], MessageAction: 'SUPPRESS' })
    expect(outbox.sent).toEqual([])
  })

  test('is not sent to a user without a phone number unless email is requested', async () => {
    const { create, outbox } = await engine()
    await create({ UserAttributes: [email] })
    expect(outbox.sent).toEqual([])
  })

  test.each([
    [['SMS'], [], userFailures.noAddressForInvitation.phone_number()],
    [['EMAIL'], [], userFailures.noAddressForInvitation.email()],
    [['EMAIL', 'SMS'], [email], userFailures.noAddressForInvitation.phone_number()],
    [['EMAIL', 'SMS'], [phone], userFailures.noAddressForInvitation.email()],
  ] as const)('by %j fails for a user with %j, who is not created', async (media, attributes, failure) => {
    const { create, find } = await engine()
    await expect(create({ UserAttributes: [...attributes], DesiredDeliveryMediums: [...media] })).rejects.toThrow(
      failure,
    )
    expect(await find('ada')).toBeUndefined()
  })

  type Because = Extract<DeliveryOutcome, { kind: 'rejected' }>['because']
  const undelivered: readonly (readonly [because: Because, code: string])[] = [
    ['failure', 'CodeDeliveryFailureException'],
    ['daily-limit', 'CodeDeliveryFailureException'],
    ['email-role-access', 'CodeDeliveryFailureException'],
    ['sms-role-access', 'InvalidSmsRoleAccessPolicyException'],
    ['sms-role-trust', 'InvalidSmsRoleTrustRelationshipException'],
  ]
  test.each(undelivered)('that is not delivered (%s) is an error, and the user is kept', async (because, code) => {
    const { create, find, outbox } = await engine()
    outbox.reject({ kind: 'rejected', because, reason: 'No such place' })
    await expect(create({ UserAttributes: [phone] })).rejects.toMatchObject({ code })
    expect(await find('ada')).toBeDefined()
  })

  test('uses the texts of the CustomMessage function', async () => {
    const { create, outbox, functions } = await engine({ LambdaConfig: { CustomMessage: functionArn } })
    functions.respond((event) => ({
      kind: 'responded',
      output: { ...event, response: { smsMessage: 'Hi {username}, {####}' } },
    }))
    await create({ UserAttributes: [phone], TemporaryPassword: aPassword, ClientMetadata: { from: 'test' } })
    expect(outbox.newestTo(phone.Value).body).toBe(`Hi ada, ${aPassword}`)
    expect(functions.calls[0]?.event).toMatchObject({
      triggerSource: 'CustomMessage_AdminCreateUser',
      request: { codeParameter: '{####}', usernameParameter: '{username}', clientMetadata: { from: 'test' } },
    })
  })

  test('has the text of the pool when that of the function omits the username', async () => {
    const { create, functions, outbox } = await engine({ LambdaConfig: { CustomMessage: functionArn } })
    functions.respond((event) => ({ kind: 'responded', output: { ...event, response: { smsMessage: 'Hi {####}' } } }))
    await create({ UserAttributes: [phone], TemporaryPassword: aPassword })
    expect(outbox.newestTo(phone.Value).body).toContain(`Your username is ada and temporary password is ${aPassword}`)
  })
})

describe('RESEND', () => {
  const invited = async () => {
    const built = await engine()
    await built.create({ UserAttributes: [phone], MessageAction: 'SUPPRESS', TemporaryPassword: aPassword })
    const resend = (request: Request = {}) => built.create({ MessageAction: 'RESEND', ...request })
    return { ...built, resend }
  }

  test('sends a new temporary password, whose validity restarts', async () => {
    const { resend, clock, find, needs, outbox, pool } = await invited()
    clock.advance(86_400_000)
    expect(await resend()).toMatchObject({
      User: { Username: 'ada', UserStatus: 'FORCE_CHANGE_PASSWORD', UserLastModifiedDate: clock.now() / 1000 },
    })
    const user = (await find('ada'))!
    const password = / temporary password is (\S+)\. $/.exec(outbox.newestTo(phone.Value).body)?.[1] ?? ''
    expect(user.credential).toMatchObject({ temporary: true, setAt: clock.now() })
    expect(await needs.passwords.matches(pool, user, password)).toBe(true)
    expect(await needs.passwords.matches(pool, user, aPassword)).toBe(false)
  })

  test('sends the given password', async () => {
    const { resend, outbox } = await invited()
    await resend({ TemporaryPassword: 'Another-Horse-9!' })
    expect(outbox.newestTo(phone.Value).body).toContain(' Another-Horse-9!. ')
  })

  test('accepts a password of the history, because it is temporary', async () => {
    const { create, find, needs, pool, invoke } = await engine({
      Policies: { PasswordPolicy: { PasswordHistorySize: 2 } },
    })
    await create({ MessageAction: 'SUPPRESS' })
    const user = { UserPoolId: pool.id, Username: 'ada' }
    await invoke('AdminSetUserPassword', { ...user, Password: aPassword, Permanent: true })
    await invoke('AdminSetUserPassword', { ...user, Password: 'Another-Horse-9!' })
    await create({ MessageAction: 'RESEND', TemporaryPassword: aPassword })
    expect(await needs.passwords.matches(pool, await find('ada'), aPassword)).toBe(true)
    await expect(
      invoke('AdminSetUserPassword', { ...user, Password: aPassword, Permanent: true }),
    ).rejects.toMatchObject({ code: 'PasswordHistoryPolicyViolationException' })
  })

  test('rejects an unknown user', async () => {
    const { resend } = await invited()
    await expect(resend({ Username: 'bob' })).rejects.toThrow(userFailures.notFound())
  })

  test('rejects a user who has signed in', async () => {
    const { resend, aUser, pool } = await invited()
    await aUser(pool, 'bob')
    await expect(resend({ Username: 'bob' })).rejects.toThrow(userFailures.resendNotPossible('bob'))
  })
})

describe('without a password', () => {
  const Policies = { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD' as const, 'EMAIL_OTP' as const] } }

  test('a user who can sign in with a code is confirmed at once, without an invitation', async () => {
    const { create, find, outbox } = await engine({ Policies })
    const { User } = await create({ UserAttributes: [email, verified], DesiredDeliveryMediums: ['EMAIL'] })
    expect(User?.UserStatus).toBe('CONFIRMED')
    expect(await find('ada')).not.toHaveProperty('credential')
    expect(outbox.sent).toEqual([])
  })

  test('a user whose address is not verified gets a temporary password', async () => {
    const { create } = await engine({ Policies })
    expect(await create({ UserAttributes: [email] })).toMatchObject({ User: { UserStatus: 'FORCE_CHANGE_PASSWORD' } })
  })
})

describe('the PreSignUp function', () => {
  const LambdaConfig = { PreSignUp: functionArn }

  test('gets the request, and its response changes nothing', async () => {
    const { create, functions, pool, find } = await engine({ LambdaConfig })
    functions.respond((event) => ({
      kind: 'responded',
      output: { ...event, response: { autoConfirmUser: true, autoVerifyEmail: true, autoVerifyPhone: true } },
    }))
    await create({
      UserAttributes: [email],
      ValidationData: [{ Name: 'invitedBy', Value: 'bob' }],
      ClientMetadata: { from: 'test' },
    })
    expect(functions.calls).toEqual([
      {
        functionArn,
        event: {
          version: '1',
          region: 'us-east-1',
          userPoolId: pool.id,
          userName: 'ada',
          callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'CLIENT_ID_NOT_APPLICABLE' },
          triggerSource: 'PreSignUp_AdminCreateUser',
          request: {
            userAttributes: { email: email.Value },
            validationData: { invitedBy: 'bob' },
            clientMetadata: { from: 'test' },
          },
          response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
        },
      },
    ])
    expect(await find('ada')).toMatchObject({
      status: 'FORCE_CHANGE_PASSWORD',
      attributes: { email: email.Value },
    })
  })

  test.each(failedOutcomes)('prevents the creation with %o', async (outcome, code) => {
    const { create, functions, find } = await engine({ LambdaConfig })
    functions.respond(() => outcome)
    await expect(create()).rejects.toMatchObject({ code })
    expect(await find('ada')).toBeUndefined()
  })
})
