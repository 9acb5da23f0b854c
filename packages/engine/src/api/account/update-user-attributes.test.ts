import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { alter, aPassword, aSignedInUser, createTestEngine, type SignedInOptions } from '../../testing/index.ts'
import { attributeFailures, attributeProblems } from '../../users/attribute-errors.ts'
import { codeFailures } from '../../codes/errors.ts'
import { triggerFailures } from '../../triggers/errors.ts'
import { empty } from '../../testing/empty.ts'

const ada = { email: 'ada@example.com', email_verified: 'true', name: 'Ada' }
const unwritable = attributeFailures.notWritable()

/** A engine with Ada signed in, and how she changes herself. */
const updating = async (options: SignedInOptions = {}) => {
  const engine = await createTestEngine()
  const signedIn = await aSignedInUser(engine, { attributes: ada, ...options })
  const { AccessToken, user } = signedIn
  return {
    ...signedIn,
    engine,
    update: (changes: Readonly<Record<string, string>>, ClientMetadata?: Record<string, string>) =>
      engine.invoke('UpdateUserAttributes', {
        AccessToken,
        UserAttributes: Object.entries(changes).map(([Name, Value]) => ({ Name, Value })),
        ClientMetadata,
      }),
    stored: () => engine.stored(user),
  }
}

describe('changes attributes', () => {
  test('and returns an empty list when nothing needs to be verified', async () => {
    const { update, stored, engine } = await updating()
    engine.clock.advance(1000)
    expect(await update({ name: 'Ada L.', nickname: 'Countess' })).toEqual({ CodeDeliveryDetailsList: [] })
    expect(await stored()).toMatchObject({
      attributes: { ...ada, name: 'Ada L.', nickname: 'Countess' },
      modifiedAt: engine.clock.now(),
    })
  })

  test('and removes those with an empty value', async () => {
    const { update, stored } = await updating()
    await update({ name: '' })
    expect((await stored()).attributes).toEqual({ email: 'ada@example.com', email_verified: 'true' })
  })

  test('to their current values without sending a code', async () => {
    const { update, stored, engine } = await updating()
    expect(await update({ email: 'ada@example.com' })).toEqual({ CodeDeliveryDetailsList: [] })
    expect((await stored()).attributes).toEqual(ada)
    expect(engine.outbox.sent).toEqual([])
  })
})

describe('a pending code', () => {
  const asked = async (options: SignedInOptions = {}) => {
    const updates = await updating({ attributes: { email: 'ada@example.com' }, ...options })
    const { engine, AccessToken } = updates
    await engine.invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' })
    const Code = engine.outbox.codeTo('ada@example.com')
    const verify = () => engine.invoke('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code })
    return { ...updates, verify }
  }
  const expired = codeFailures.expired()

  test('remains valid when the same value is written again', async () => {
    const { update, verify } = await asked()
    await update({ email: 'ada@example.com', name: 'Ada L.' })
    expect(await verify()).toEqual({})
  })

  test('becomes invalid with the value, even if that is restored', async () => {
    const { update, verify } = await asked()
    await update({ email: 'new@web.test' })
    await update({ email: '' })
    await update({ email: 'ada@example.com' })
    await expect(verify()).rejects.toMatchObject({ code: 'CodeMismatchException' })
  })

  test('becomes invalid when another value is pending, even if that is withdrawn', async () => {
    const { update, verify } = await asked({
      pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    })
    await update({ email: 'new@web.test' })
    await update({ email: 'ada@example.com' })
    await expect(verify()).rejects.toThrow(expired)
  })
})

describe('a contact that the pool verifies', () => {
  test('becomes unverified at once, and a code is sent', async () => {
    const { update, stored, engine, AccessToken } = await updating()
    expect(await update({ email: 'new@web.test' })).toEqual({
      CodeDeliveryDetailsList: [{ AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'n***@w***' }],
    })
    expect((await stored()).attributes).toEqual({ ...ada, email: 'new@web.test', email_verified: 'false' })
    await engine.invoke('VerifyUserAttribute', {
      AccessToken,
      AttributeName: 'email',
      Code: engine.outbox.codeTo('new@web.test'),
    })
    expect((await stored()).attributes).toEqual({ ...ada, email: 'new@web.test', email_verified: 'true' })
  })

  test('is one of a list when there are two', async () => {
    const { update, engine } = await updating()
    const { CodeDeliveryDetailsList } = await update({ email: 'new@web.test', phone_number: '+12065558920' })
    expect(CodeDeliveryDetailsList).toHaveLength(2)
    expect(CodeDeliveryDetailsList).toEqual(
      expect.arrayContaining([
        { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'n***@w***' },
        { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: '+*******8920' },
      ]),
    )
    expect(engine.outbox.sent.map(({ to }) => to).toSorted()).toEqual(['+12065558920', 'new@web.test'])
  })

  test('stays pending and keeps the old value, in a pool that verifies first', async () => {
    const { update, stored } = await updating({
      pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    })
    expect(await update({ email: 'new@web.test', name: 'Ada L.' })).toMatchObject({
      CodeDeliveryDetailsList: [{ Destination: 'n***@w***' }],
    })
    expect(await stored()).toMatchObject({
      attributes: { ...ada, name: 'Ada L.' },
      pending: { email: 'new@web.test' },
    })
  })

  test('is removed with its flag, and nothing is sent', async () => {
    const { update, stored, engine } = await updating()
    expect(await update({ email: '' })).toEqual({ CodeDeliveryDetailsList: [] })
    expect((await stored()).attributes).toEqual({ name: 'Ada' })
    expect(engine.outbox.sent).toEqual([])
  })
})

test('a contact that the pool does not verify is unverified, and nothing is sent', async () => {
  const { update, stored, engine } = await updating({ pool: { AutoVerifiedAttributes: [] } })
  expect(await update({ email: 'new@web.test' })).toEqual({ CodeDeliveryDetailsList: [] })
  expect((await stored()).attributes).toEqual({ ...ada, email: 'new@web.test', email_verified: 'false' })
  expect(engine.outbox.sent).toEqual([])
})

test('calls CustomMessage with the metadata of the client, and keeps the change when it fails', async () => {
  const { update, stored, engine } = await updating({
    pool: { LambdaConfig: { CustomMessage: 'arn:aws:lambda:us-east-1:123456789012:function:message' } },
  })
  engine.functions.respond(() => ({ kind: 'failed', message: 'No' }))
  await expect(update({ email: 'new@web.test' }, { theme: 'dark' })).rejects.toThrow(
    triggerFailures.failed('CustomMessage', 'No'),
  )
  expect(engine.functions.calls.map(({ event }) => event)).toMatchObject([
    { triggerSource: 'CustomMessage_UpdateUserAttribute', request: { clientMetadata: { theme: 'dark' } } },
  ])
  expect(await stored()).toMatchObject({ attributes: { email: 'new@web.test' }, codes: empty })

  engine.functions.respond(() => ({ kind: 'unreachable', error: 'Gone' }))
  await expect(update({ email: 'newer@web.test' })).rejects.toMatchObject({ code: 'UnexpectedLambdaException' })
  engine.functions.respond(() => ({ kind: 'responded', output: {} }))
  await expect(update({ email: 'newest@web.test' })).rejects.toMatchObject({ code: 'InvalidLambdaResponseException' })
})

test.each([
  ['failure', 'CodeDeliveryFailureException'],
  // The contract has no LimitExceededException here.
  ['daily-limit', 'CodeDeliveryFailureException'],
  ['sms-role-access', 'InvalidSmsRoleAccessPolicyException'],
  ['sms-role-trust', 'InvalidSmsRoleTrustRelationshipException'],
  ['email-role-access', 'InvalidEmailRoleAccessPolicyException'],
] as const)('when delivery fails with %s, returns %s', async (because, code) => {
  const { update, engine } = await updating()
  engine.outbox.reject({ kind: 'rejected', because, reason: 'Lost' })
  await expect(update({ email: 'new@web.test' })).rejects.toMatchObject({ code })
})

describe('a sign-in name', () => {
  test('changes with the address, in a pool with username attributes', async () => {
    const { update, engine, client } = await updating({
      pool: { UsernameAttributes: ['email'] },
      username: 'ada@example.com',
      attributes: {},
    })
    await update({ email: 'new@web.test' })
    expect(await engine.signIn(client, 'new@web.test')).toHaveProperty('AccessToken')
    await expect(engine.signIn(client, 'ada@example.com')).rejects.toMatchObject({ code: 'UserNotFoundException' })
  })

  const verifiedFirst: Partial<CreateUserPoolRequest> = {
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
  }

  test.each<[string, Partial<CreateUserPoolRequest>, string, string]>([
    ['that is an alias', { AliasAttributes: ['email'] }, 'ada', 'bob'],
    ['that is an alias', { AliasAttributes: ['email'], ...verifiedFirst }, 'ada', 'bob'],
    ['that is the username', { UsernameAttributes: ['email'] }, 'ada@example.com', 'bob@example.com'],
    ['that is the username', { UsernameAttributes: ['email'], ...verifiedFirst }, 'ada@example.com', 'bob@example.com'],
  ])('that is %s of another user is rejected: %o', async (_, settings, username, other) => {
    const { update, engine, pool } = await updating({
      pool: settings,
      username,
      attributes: { email: 'ada@example.com' },
    })
    await engine.aUser(pool, other, { email: 'bob@example.com', email_verified: 'true' })
    await expect(update({ email: 'bob@example.com' })).rejects.toMatchObject({
      code: 'AliasExistsException',
    })
    expect(engine.outbox.sent).toEqual([])
  })

  test('may be an available preferred username', async () => {
    const { update, engine, pool, client } = await updating({ pool: { AliasAttributes: ['preferred_username'] } })
    await engine.aUser(pool, 'bob', { preferred_username: 'bobby' })
    await update({ preferred_username: 'countess' })
    expect(await engine.signIn(client, 'countess')).toHaveProperty('AccessToken')
    await expect(update({ preferred_username: 'bobby' })).rejects.toMatchObject({
      code: 'AliasExistsException',
    })
  })

  test('may not be a preferred username that is any kind of name of another user', async () => {
    const { update, engine, pool, client } = await updating({
      pool: { AliasAttributes: ['preferred_username', 'email'], UsernameConfiguration: { CaseSensitive: false } },
    })
    await engine.aUser(pool, 'bob', { email: 'bob@example.com', email_verified: 'true' })
    for (const name of ['bob', 'BOB', 'Bob@Example.com']) {
      await expect(update({ preferred_username: name })).rejects.toMatchObject({
        code: 'AliasExistsException',
      })
      const { AccessToken } = await engine.signIn(client, name)
      expect(await engine.invoke('GetUser', { AccessToken })).toMatchObject({ Username: 'bob' })
    }
    // The own username may be the preferred one too.
    await update({ preferred_username: 'ada' })
  })

  test('goes to one user when another prefers it at the same time', async () => {
    const { update, engine, pool, client } = await updating({ pool: { AliasAttributes: ['preferred_username'] } })
    for (let round = 0; round < 10; round += 1) {
      const name = `ceo-${round}`
      const outcomes = await Promise.allSettled([
        engine.invoke('SignUp', { ClientId: client.id, Username: name, Password: aPassword }),
        update({ preferred_username: name }),
      ])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      // The one who was later does not get the name when the other user goes.
      const holder = await engine.storage.users.findByName(pool.id, name)
      expect([name, 'ada']).toContain(holder?.username)
    }
  })
})

describe('rejects', () => {
  test.each(['email_verified', 'phone_number_verified'])('%s', async (name) => {
    const { update, stored } = await updating()
    await expect(update({ [name]: 'true' })).rejects.toThrow(unwritable)
    expect((await stored()).attributes).toEqual(ada)
  })

  test('an attribute that the client may not write', async () => {
    const { update } = await updating({ client: { WriteAttributes: ['email'] } })
    await expect(update({ name: 'Eve' })).rejects.toThrow(unwritable)
  })

  test('the sub and immutable attributes', async () => {
    const { update } = await updating({
      pool: { Schema: [{ Name: 'badge', AttributeDataType: 'String', Mutable: false }] },
      attributes: { ...ada, 'custom:badge': '1' },
    })
    await expect(update({ sub: 'other' })).rejects.toThrow(attributeFailures.nonMutable('sub'))
    await expect(update({ 'custom:badge': '2' })).rejects.toThrow(
      attributeFailures.notChangeable([{ name: 'custom:badge', reason: attributeProblems.immutable }]),
    )
  })

  test.each([
    ['custom:x', 'y', attributeFailures.notChangeable([{ name: 'custom:x', reason: attributeProblems.unknown }])],
    ['email', 'nonsense', attributeFailures.emailFormat()],
    ['phone_number', '0123', attributeFailures.phoneNumberFormat()],
  ])('%s %s', async (name, value, failure) => {
    const { update } = await updating()
    await expect(update({ [name]: value })).rejects.toThrow(failure)
  })

  test('removing a required attribute', async () => {
    const { update, stored } = await updating({ pool: { Schema: [{ Name: 'name', Required: true }] } })
    await expect(update({ name: '' })).rejects.toThrow(attributeFailures.requiredNotRemovable(['name']))
    expect((await stored()).attributes.name).toBe('Ada')
  })

  test.each([
    [{ enabled: false }, 'NotAuthorizedException'],
    [{ status: 'RESET_REQUIRED' }, 'PasswordResetRequiredException'],
    [{ status: 'UNCONFIRMED' }, 'UserNotConfirmedException'],
  ] as const)('a user with %o', async (change, code) => {
    const { update, engine, user } = await updating()
    await alter(engine, user, change)
    await expect(update({ name: 'Eve' })).rejects.toMatchObject({ code })
  })

  test('a deleted user', async () => {
    const { update, engine, user } = await updating()
    await engine.storage.users.delete(user.poolId, user.sub)
    await expect(update({ name: 'Eve' })).rejects.toMatchObject({ code: 'UserNotFoundException' })
  })
})

test('keeps all of several concurrent changes', async () => {
  const { update, stored } = await updating()
  await Promise.all([update({ name: 'A' }), update({ nickname: 'B' }), update({ website: 'C' })])
  expect((await stored()).attributes).toEqual({ ...ada, name: 'A', nickname: 'B', website: 'C' })
})
