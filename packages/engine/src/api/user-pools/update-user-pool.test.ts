import type { UpdateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { updateUserPool } from './update-user-pool.ts'
import { omittedMembers } from '../../pools/rules/omitted-members.ts'
import { poolFailures } from '../../pools/errors.ts'
import { mfaFailures } from '../../mfa/errors.ts'

/** A pool in which every member differs from its default. */
const everyMember = {
  AutoVerifiedAttributes: ['email' as const, 'phone_number' as const],
  MfaConfiguration: 'OPTIONAL' as const,
  Policies: {
    PasswordPolicy: { MinimumLength: 12, RequireSymbols: false, TemporaryPasswordValidityDays: 3 },
    SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD' as const, 'EMAIL_OTP' as const] },
  },
  UserPoolTier: 'PLUS' as const,
  DeletionProtection: 'ACTIVE' as const,
  VerificationMessageTemplate: {
    DefaultEmailOption: 'CONFIRM_WITH_LINK' as const,
    SmsMessage: 'Text {####}',
    EmailMessage: 'Mail {####}',
    EmailSubject: 'Hello',
  },
  AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: 'admin_only' as const }] },
  EmailConfiguration: {
    EmailSendingAccount: 'DEVELOPER' as const,
    SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/example.com',
  },
  KeyConfiguration: {
    KeyType: 'CUSTOMER_MANAGED_KEY' as const,
    KmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f',
  },
  IssuerConfiguration: { Type: 'UPDATED' as const },
  LambdaConfig: { PreSignUp: 'arn:aws:lambda:us-east-1:123456789012:function:pre' },
  DeviceConfiguration: { ChallengeRequiredOnNewDevice: true },
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email' as const] },
  UserPoolTags: { team: 'blue' },
  UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' as const },
  SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'demo' },
  SmsAuthenticationMessage: 'Sign in with {####}',
  DcrConfiguration: { EnableStatus: 'Enabled' as const },
  AcrConfiguration: { Level1: { AcrValue: 'high' } },
}

test('keeps fixed settings, and resets most settings that are omitted', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({
    PoolName: 'before',
    DeletionProtection: 'ACTIVE',
    AutoVerifiedAttributes: ['email'],
    AliasAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    Schema: [{ Name: 'tenant', AttributeDataType: 'String' }],
    EmailVerificationSubject: 'Hello',
    UserPoolTags: { team: 'blue' },
  })
  const plain = await engine.aPool()
  engine.clock.advance(5_000)
  expect(await engine.invoke('UpdateUserPool', { UserPoolId: pool.id, MfaConfiguration: 'OFF' })).toStrictEqual({})

  const { AliasAttributes, UsernameConfiguration, SchemaAttributes } = pool.settings
  expect(await engine.storage.pools.find(pool.id)).toStrictEqual({
    ...pool,
    version: 2,
    modifiedAt: pool.modifiedAt + 5_000,
    settings: {
      ...plain.settings,
      AliasAttributes,
      UsernameConfiguration,
      SchemaAttributes,
      DeletionProtection: 'ACTIVE',
      UserPoolTags: { team: 'blue' },
      EmailVerificationSubject: 'Hello',
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE', EmailSubject: 'Hello' },
    },
  })
})

test.each(Object.entries(omittedMembers))('%s, when omitted, is %s', async (member, fate) => {
  const engine = await createTestEngine()
  const fresh = await engine.aPool()
  const { id } = await engine.aPool({ ...everyMember, Schema: [{ Name: 'tenant', AttributeDataType: 'String' }] })
  const before = (await engine.storage.pools.find(id))?.settings
  await engine.invoke('UpdateUserPool', { UserPoolId: id })
  const after = (await engine.storage.pools.find(id))?.settings
  const name = member as keyof typeof omittedMembers
  expect(before?.[name]).not.toEqual(fresh.settings[name])
  // The validity of invitations is a member of the password policy, which is kept.
  if (name === 'AdminCreateUserConfig') expect(after?.[name]?.AllowAdminCreateUserOnly).toBe(false)
  else expect(after?.[name]).toEqual(fate === 'kept' ? before?.[name] : fresh.settings[name])
})

test('keeps the omitted part of Policies', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool({ Policies: everyMember.Policies })
  const policiesAfter = async (Policies: UpdateUserPoolRequest['Policies']) => {
    await engine.invoke('UpdateUserPool', { UserPoolId: id, Policies })
    return (await engine.storage.pools.find(id))?.settings.Policies
  }
  const SignInPolicy = { AllowedFirstAuthFactors: ['PASSWORD' as const] }
  const kept = await policiesAfter({ SignInPolicy })
  expect(kept).toMatchObject({ PasswordPolicy: everyMember.Policies.PasswordPolicy, SignInPolicy })
  expect(await policiesAfter({ PasswordPolicy: { MinimumLength: 9 } })).toMatchObject({
    PasswordPolicy: { MinimumLength: 9, RequireNumbers: false },
    SignInPolicy,
  })
})

test('renames a pool', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  await engine.invoke('UpdateUserPool', { UserPoolId: id, PoolName: 'after' })
  expect(await engine.storage.pools.find(id)).toMatchObject({ name: 'after' })
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  await expect(engine.invoke('UpdateUserPool', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

test('rejects settings that are incompatible', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  await expect(engine.invoke('UpdateUserPool', { UserPoolId: id, MfaConfiguration: 'ON' })).rejects.toMatchObject({
    code: 'InvalidParameterException',
  })
})

describe('with MFA', () => {
  const withTotp = async (MfaConfiguration: 'OFF' | 'ON', config: object = {}) => {
    const engine = await createTestEngine()
    const { id: UserPoolId } = await engine.aPool()
    const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } }
    await engine.invoke('SetUserPoolMfaConfig', {
      UserPoolId,
      MfaConfiguration,
      ...(MfaConfiguration === 'ON' && totp),
      ...config,
    })
    return {
      update: (request: Omit<UpdateUserPoolRequest, 'UserPoolId'>) =>
        engine.invoke('UpdateUserPool', { UserPoolId, ...request }),
      mode: async () => (await engine.invoke('GetUserPoolMfaConfig', { UserPoolId })).MfaConfiguration,
    }
  }
  const allow = (...AllowedFirstAuthFactors: ('PASSWORD' | 'EMAIL_OTP' | 'WEB_AUTHN')[]) => ({
    Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
  })

  test('stays on when it is turned on again, with an authenticator only', async () => {
    const { update, mode } = await withTotp('ON')
    expect(await update({ MfaConfiguration: 'ON' })).toEqual({})
    expect(await update({})).toEqual({})
    expect(await mode()).toBe('ON')
  })

  test('rejects first factors that would replace it', async () => {
    const { update } = await withTotp('ON')
    await expect(update(allow('PASSWORD', 'WEB_AUTHN'))).rejects.toThrow(poolFailures.webAuthnWithMfa())
    await expect(update(allow('PASSWORD', 'EMAIL_OTP'))).rejects.toThrow(mfaFailures.firstFactorsForbidden())
    expect(await update(allow('PASSWORD'))).toEqual({})
  })

  test('accepts passkeys that count as two factors', async () => {
    const FactorConfiguration = 'MULTI_FACTOR_WITH_USER_VERIFICATION'
    const { update } = await withTotp('ON', { WebAuthnConfiguration: { FactorConfiguration } })
    expect(await update(allow('PASSWORD', 'WEB_AUTHN'))).toEqual({})
  })

  test('cannot be turned on for a pool whose first factors replace it', async () => {
    const { update, mode } = await withTotp('OFF')
    const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' }
    await update(allow('PASSWORD', 'WEB_AUTHN'))
    await expect(update({ MfaConfiguration: 'ON', SmsConfiguration })).rejects.toThrow(poolFailures.webAuthnWithMfa())
    expect(await update({ MfaConfiguration: 'OPTIONAL', SmsConfiguration })).toEqual({})
    expect(await mode()).toBe('OPTIONAL')
  })
})

test('returns the names of all authentication levels, and accepts what it returns in any tier', async () => {
  const engine = await createTestEngine()
  const levels = async (UserPoolId: string) =>
    (await engine.invoke('DescribeUserPool', { UserPoolId })).UserPool?.AcrConfiguration
  const { id: named } = await engine.aPool({ AcrConfiguration: { Level2: { AcrValue: 'code' } } })
  expect(await levels(named)).toEqual({
    Level1: { AcrValue: 'urn:cognito:loa:1' },
    Level2: { AcrValue: 'code' },
    Level3: { AcrValue: 'urn:cognito:loa:3' },
    Level4: { AcrValue: 'urn:cognito:loa:4' },
  })
  const { id: lite } = await engine.aPool({ UserPoolTier: 'LITE' })
  const AcrConfiguration = await levels(lite)
  await engine.invoke('UpdateUserPool', { UserPoolId: lite, AcrConfiguration })
  expect(await levels(lite)).toEqual(AcrConfiguration)
})

test('rejects one name for two authentication levels', async () => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool()
  const AcrConfiguration = { Level1: { AcrValue: 'urn:cognito:loa:2' } }
  await expect(engine.invoke('UpdateUserPool', { UserPoolId, AcrConfiguration })).rejects.toThrow(
    poolFailures.acrValueRepeated(),
  )
})

test('rejects more tags than 50', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  const UserPoolTags = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`tag${index}`, '']))
  await expect(engine.invoke('UpdateUserPool', { UserPoolId: id, UserPoolTags })).rejects.toMatchObject({
    code: 'UserPoolTaggingException',
  })
})

test('rejects a lower tier for a pool that uses features the tier lacks', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool({ Policies: { PasswordPolicy: { PasswordHistorySize: 5 } } })
  await expect(engine.invoke('UpdateUserPool', { UserPoolId: id, UserPoolTier: 'LITE' })).rejects.toMatchObject({
    code: 'TierChangeNotAllowedException',
  })
})

test('rejects a feature that the tier of the pool does not include', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  const UserPoolAddOns = { AdvancedSecurityMode: 'ENFORCED' } as const
  await expect(engine.invoke('UpdateUserPool', { UserPoolId: id, UserPoolAddOns })).rejects.toMatchObject({
    code: 'FeatureUnavailableInTierException',
  })
})

test('rejects a change when another request changed the pool in the meantime', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  const pools = { ...engine.needs.pools, save: async () => 'stale' as const }
  const call = { requestId: 'r' }
  await expect(updateUserPool({ UserPoolId: id }, { ...engine.needs, pools }, call)).rejects.toMatchObject({
    code: 'ConcurrentModificationException',
  })
})
