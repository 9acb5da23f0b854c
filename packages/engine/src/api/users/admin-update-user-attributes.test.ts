import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import type { DeliveryOutcome } from '../../ports/delivery.ts'
import { createTestEngine, verifyingSettings, failedOutcomes } from '../../testing/index.ts'
import { attributeFailures, attributeProblems } from '../../users/attribute-errors.ts'
import type { Failure } from '../../kernel/failure.ts'
import { userFailures } from '../../users/errors.ts'
import { empty } from '../../testing/empty.ts'

const functionArn = 'arn:aws:lambda:us-east-1:123456789012:function:a'
const before = { email: 'ada@example.com', email_verified: 'true' }

const engine = async (settings: Partial<CreateUserPoolRequest> = {}) => {
  const built = await createTestEngine()
  const pool = await built.aPool(settings)
  const name = settings.UsernameAttributes ? 'ada@example.com' : 'ada'
  const user = await built.aUser(pool, name, settings.UsernameAttributes ? {} : before)
  const update = (attributes: Readonly<Record<string, string>>, request = {}) =>
    built.invoke('AdminUpdateUserAttributes', {
      UserPoolId: pool.id,
      Username: name,
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
      ...request,
    })
  const attributes = async () => (await built.stored(user)).attributes
  return { ...built, pool, user, update, attributes }
}

test('writes attributes, and removes those with an empty value', async () => {
  const { update, attributes, clock, stored, user } = await engine()
  await update({ name: 'Ada', nickname: 'A' })
  clock.advance(1_000)
  expect(await update({ nickname: '', locale: 'en' })).toStrictEqual({})
  expect(await attributes()).toEqual({ ...before, name: 'Ada', locale: 'en' })
  expect((await stored(user)).modifiedAt).toBe(clock.now())
})

describe('a new address', () => {
  test('is unverified, and gets a code if the pool verifies it', async () => {
    const { update, attributes, outbox, pool, user, invoke, aClient, signIn } = await engine(verifyingSettings)
    await update({ email: 'ada@example.org', phone_number: '+12065558920' })
    expect(await attributes()).toEqual({
      email: 'ada@example.org',
      email_verified: 'false',
      phone_number: '+12065558920',
      phone_number_verified: 'false',
    })
    expect(outbox.sent.map(({ to }) => to)).toEqual(['+12065558920', 'ada@example.org'])

    const { AccessToken } = await signIn(await aClient(pool), user.username)
    const Code = outbox.codeTo('ada@example.org')
    await invoke('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code })
    expect(await attributes()).toMatchObject({ email_verified: 'true' })
  })

  test('is verified without a code if the request sets the flag', async () => {
    const { update, attributes, outbox } = await engine(verifyingSettings)
    await update({ email: 'ada@example.org', email_verified: 'True' })
    expect(await attributes()).toEqual({ email: 'ada@example.org', email_verified: 'true' })
    expect(outbox.sent).toEqual([])
  })

  test('is unverified without a code if the pool verifies nothing', async () => {
    const { update, attributes, outbox } = await engine()
    await update({ email: 'ada@example.org' })
    expect(await attributes()).toEqual({ email: 'ada@example.org', email_verified: 'false' })
    expect(outbox.sent).toEqual([])
  })

  test('that equals the old one changes nothing', async () => {
    const { update, attributes, outbox } = await engine(verifyingSettings)
    await update({ email: 'ada@example.com' })
    expect(await attributes()).toEqual(before)
    expect(outbox.sent).toEqual([])
  })

  test('is pending if the pool verifies before the update', async () => {
    const { update, attributes, outbox, stored, user } = await engine({
      ...verifyingSettings,
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    })
    await update({ email: 'first@example.org' })
    await update({ email: 'second@example.org' })
    expect(await attributes()).toEqual(before)
    expect((await stored(user)).pending).toEqual({ email: 'second@example.org' })
    expect(outbox.sent.map(({ to }) => to)).toEqual(['first@example.org', 'second@example.org'])

    await update({ email: 'third@example.org', email_verified: 'true' })
    expect(await attributes()).toEqual({ email: 'third@example.org', email_verified: 'true' })
    expect(await stored(user)).toMatchObject({ pending: empty, codes: empty })
  })

  test('becomes the sign-in name in pools with username attributes', async () => {
    const built = await createTestEngine()
    const pool = await built.aPool({ UsernameAttributes: ['email'] })
    const client = await built.aClient(pool)
    await built.aUser(pool, 'ada@example.com')
    await built.invoke('AdminUpdateUserAttributes', {
      UserPoolId: pool.id,
      Username: 'ada@example.com',
      UserAttributes: [{ Name: 'email', Value: 'ada@example.org' }],
    })
    await expect(built.signIn(client, 'ada@example.org')).resolves.toBeDefined()
    await expect(built.signIn(client, 'ada@example.com')).rejects.toMatchObject({ code: 'UserNotFoundException' })
  })
})

test('removes the flag with the address', async () => {
  const { update, attributes } = await engine()
  await update({ email: '' })
  expect(await attributes()).toEqual({})
})

describe('rejects', () => {
  const Schema: CreateUserPoolRequest['Schema'] = [
    { Name: 'name', Required: true },
    { Name: 'tenant', AttributeDataType: 'String', Mutable: false },
    { Name: 'level', AttributeDataType: 'Number', NumberAttributeConstraints: { MaxValue: '9' } },
  ]
  const invalid: readonly (readonly [attributes: Readonly<Record<string, string>>, failure: Failure])[] = [
    [{ sub: 'x' }, attributeFailures.nonMutable('sub')],
    [
      { 'custom:tenant': 'blue' },
      attributeFailures.notChangeable([{ name: 'custom:tenant', reason: attributeProblems.immutable }]),
    ],
    [{ name: '' }, attributeFailures.requiredNotRemovable(['name'])],
    [
      { 'custom:x': '1', 'custom:level': '10' },
      attributeFailures.notChangeable([
        { name: 'custom:x', reason: attributeProblems.unknown },
        { name: 'custom:level', reason: attributeProblems.tooLarge(9) },
      ]),
    ],
    [{ email: 'ada' }, attributeFailures.emailFormat()],
    [{ phone_number_verified: 'true' }, attributeFailures.verifiedWithoutPhoneNumber()],
  ]
  test.each(invalid)('%o', async (attributes, failure) => {
    const { update } = await engine({ Schema })
    await expect(update(attributes)).rejects.toThrow(failure)
  })

  test('an unknown pool', async () => {
    const { update } = await engine()
    await expect(update({ name: 'A' }, { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    })
  })

  test('an unknown user', async () => {
    const { update } = await engine()
    await expect(update({ name: 'A' }, { Username: 'bob' })).rejects.toMatchObject({ code: 'UserNotFoundException' })
  })

  test.each([
    [{ UsernameAttributes: ['email' as const] }, { email: 'bob@example.com' }],
    [{ UsernameAttributes: ['email' as const] }, { email: 'bob@example.com', email_verified: 'true' }],
    [{ AliasAttributes: ['preferred_username' as const] }, { preferred_username: 'bobby' }],
  ] as readonly (readonly [Partial<CreateUserPoolRequest>, Readonly<Record<string, string>>])[])(
    'an alias of another user: %o %o',
    async (settings, attributes) => {
      const { update, aUser, pool, stored, user } = await engine(settings)
      const name = settings.UsernameAttributes ? 'bob@example.com' : 'bob'
      await aUser(pool, name, settings.UsernameAttributes ? {} : { preferred_username: 'bobby' })
      const taken = settings.UsernameAttributes ? 'email' : 'preferred_username'
      await expect(update(attributes)).rejects.toThrow(userFailures.aliasExists(taken))
      expect(await stored(user)).toEqual(user)
    },
  )
})

describe('a code that cannot be sent', () => {
  type Because = Extract<DeliveryOutcome, { kind: 'rejected' }>['because']
  const reported: readonly (readonly [because: Because, code: string])[] = [
    ['sms-role-access', 'InvalidSmsRoleAccessPolicyException'],
    ['sms-role-trust', 'InvalidSmsRoleTrustRelationshipException'],
    ['email-role-access', 'InvalidEmailRoleAccessPolicyException'],
  ]
  test.each(reported)('returns the error for %s', async (because, code) => {
    const { update, outbox } = await engine(verifyingSettings)
    outbox.reject({ kind: 'rejected', because, reason: 'no' })
    await expect(update({ email: 'ada@example.org' })).rejects.toMatchObject({ code })
  })

  test('is not reported if no sender is configured, because the contract declares no error for it', async () => {
    const { update, attributes, outbox } = await engine(verifyingSettings)
    outbox.reject({ kind: 'rejected', because: 'failure', reason: 'no' })
    expect(await update({ email: 'ada@example.org' })).toStrictEqual({})
    expect(await attributes()).toEqual({ email: 'ada@example.org', email_verified: 'false' })
  })
})

describe('the CustomMessage function', () => {
  test.each(failedOutcomes)('prevents the code with %o', async (outcome, code) => {
    const { update, functions } = await engine({ ...verifyingSettings, LambdaConfig: { CustomMessage: functionArn } })
    functions.respond(() => outcome)
    await expect(update({ email: 'ada@example.org' })).rejects.toMatchObject({ code })
    expect(functions.calls[0]?.event.triggerSource).toBe('CustomMessage_UpdateUserAttribute')
  })
})
