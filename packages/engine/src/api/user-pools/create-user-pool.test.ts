import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { limits } from '../../limits/rules/quotas.ts'
import { standardAttributes } from '../../pools/rules/standard-attributes.ts'
import { createTestEngine } from '../../testing/index.ts'
import { schemaFailures, poolFailures } from '../../pools/errors.ts'
import type { Failure } from '../../kernel/failure.ts'

/** What a pool is created with, and what the response says of it. */
const create = async (request: Partial<CreateUserPoolRequest> = {}) => {
  const engine = await createTestEngine()
  const { UserPool } = await engine.invoke('CreateUserPool', { PoolName: 'demo', ...request })
  return UserPool!
}

test('returns the defaults of the service, and nothing else', async () => {
  const engine = await createTestEngine()
  engine.clock.set(1_725_620_518_421)
  const created = await engine.invoke('CreateUserPool', { PoolName: 'demo', UsernameAttributes: ['email'] })
  // As JSON, which omits members that hold undefined.
  const UserPool = JSON.parse(JSON.stringify(created.UserPool)) as { readonly Id: string }
  expect(UserPool).toStrictEqual({
    Id: expect.stringMatching(/^us-east-1_[0-9a-zA-Z]{9}$/),
    Name: 'demo',
    Policies: {
      PasswordPolicy: {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 7,
      },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
    },
    DeletionProtection: 'INACTIVE',
    LambdaConfig: {},
    LastModifiedDate: 1_725_620_518.421,
    CreationDate: 1_725_620_518.421,
    SchemaAttributes: standardAttributes,
    UsernameAttributes: ['email'],
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] },
    MfaConfiguration: 'OFF',
    EstimatedNumberOfUsers: 0,
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
    Arn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${UserPool.Id}`,
    AccountRecoverySetting: {
      RecoveryMechanisms: [
        { Priority: 1, Name: 'verified_email' },
        { Priority: 2, Name: 'verified_phone_number' },
      ],
    },
    UserPoolTier: 'ESSENTIALS',
    KeyConfiguration: { KeyType: 'AWS_OWNED_KEY' },
    IssuerConfiguration: { Type: 'ORIGINAL' },
    AcrConfiguration: {
      Level1: { AcrValue: 'urn:cognito:loa:1' },
      Level2: { AcrValue: 'urn:cognito:loa:2' },
      Level3: { AcrValue: 'urn:cognito:loa:3' },
      Level4: { AcrValue: 'urn:cognito:loa:4' },
    },
  })
  expect(Object.keys(UserPool).join(' ')).toBe(
    'Id Name Policies DeletionProtection LambdaConfig LastModifiedDate CreationDate SchemaAttributes UsernameAttributes VerificationMessageTemplate UserAttributeUpdateSettings MfaConfiguration EstimatedNumberOfUsers EmailConfiguration AdminCreateUserConfig Arn AccountRecoverySetting UserPoolTier KeyConfiguration IssuerConfiguration AcrConfiguration',
  )
})

test('creates a key for each kind of token', async () => {
  const engine = await createTestEngine()
  const { UserPool } = await engine.invoke('CreateUserPool', { PoolName: 'demo' })
  const keys = await engine.storage.pools.keys(UserPool?.Id ?? '')
  expect(keys.map(({ use }) => use).toSorted()).toEqual(['access', 'id'])
})

describe('completes the settings', () => {
  test('a partial password policy does not require what it omits', async () => {
    const { Policies } = await create({ Policies: { PasswordPolicy: { RequireNumbers: true } } })
    expect(Policies).toStrictEqual({
      PasswordPolicy: {
        MinimumLength: 8,
        RequireUppercase: false,
        RequireLowercase: false,
        RequireNumbers: true,
        RequireSymbols: false,
        TemporaryPasswordValidityDays: 7,
      },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
    })
  })

  test('the older member for the validity of temporary passwords, from the newer one', async () => {
    const pool = await create({ Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 2 } } })
    expect(pool.AdminCreateUserConfig).toStrictEqual({ AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 2 })
  })

  test('and the newer one from the older one', async () => {
    const pool = await create({ AdminCreateUserConfig: { UnusedAccountValidityDays: 3 } })
    expect(pool.Policies?.PasswordPolicy?.TemporaryPasswordValidityDays).toBe(3)
  })

  test('both forms of verification messages', async () => {
    const pool = await create({
      EmailVerificationMessage: 'Code: {####}',
      VerificationMessageTemplate: { EmailSubject: 'Hello', SmsMessage: 'SMS {####}' },
    })
    expect(pool).toMatchObject({
      EmailVerificationMessage: 'Code: {####}',
      EmailVerificationSubject: 'Hello',
      SmsVerificationMessage: 'SMS {####}',
      VerificationMessageTemplate: {
        DefaultEmailOption: 'CONFIRM_WITH_CODE',
        EmailMessage: 'Code: {####}',
        EmailSubject: 'Hello',
        SmsMessage: 'SMS {####}',
      },
    })
  })

  test('the sub attribute, unchanged', async () => {
    const { SchemaAttributes } = await create({ Schema: [{ Name: 'sub', Required: false, Mutable: true }] })
    expect(SchemaAttributes).toEqual(standardAttributes)
  })

  test('a custom attribute with the name of a flag of verification', async () => {
    const { SchemaAttributes } = await create({ Schema: [{ Name: 'email_verified', AttributeDataType: 'String' }] })
    expect(SchemaAttributes?.at(-1)).toMatchObject({ Name: 'custom:email_verified', AttributeDataType: 'String' })
    expect(SchemaAttributes?.find(({ Name }) => Name === 'email_verified')?.AttributeDataType).toBe('Boolean')
  })

  test('custom attributes, after the standard ones', async () => {
    const { SchemaAttributes } = await create({
      Schema: [
        { Name: 'tenant', AttributeDataType: 'String', Mutable: false },
        { Name: 'email', Required: true },
        { Name: 'level', AttributeDataType: 'Number', DeveloperOnlyAttribute: true },
      ],
    })
    expect(SchemaAttributes?.slice(standardAttributes.length)).toStrictEqual([
      {
        Name: 'custom:tenant',
        AttributeDataType: 'String',
        DeveloperOnlyAttribute: false,
        Mutable: false,
        Required: false,
        StringAttributeConstraints: {},
      },
      {
        Name: 'dev:custom:level',
        AttributeDataType: 'Number',
        DeveloperOnlyAttribute: true,
        Mutable: true,
        Required: false,
        NumberAttributeConstraints: {},
      },
    ])
    expect(SchemaAttributes?.find(({ Name }) => Name === 'email')).toStrictEqual({
      Name: 'email',
      AttributeDataType: 'String',
      DeveloperOnlyAttribute: false,
      Mutable: true,
      Required: true,
      StringAttributeConstraints: { MinLength: '0', MaxLength: '2048' },
    })
  })
})

const functionArn = 'arn:aws:lambda:us-east-1:123456789012:function:a'
const anotherArn = 'arn:aws:lambda:us-east-1:123456789012:function:b'
const keyArn = 'arn:aws:kms:us-east-1:123456789012:key/a'
const sms = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' }

const rejectedAsInvalid: readonly (readonly [
  what: string,
  request: Partial<CreateUserPoolRequest>,
  failure: Failure,
])[] = [
  [
    'two kinds of sign-in names',
    { AliasAttributes: ['email'], UsernameAttributes: ['email'] },
    poolFailures.aliasAndUsernameAttributes(),
  ],
  [
    'a required alias that only confirmed users may have',
    { AliasAttributes: ['preferred_username'], Schema: [{ Name: 'preferred_username', Required: true }] },
    poolFailures.requiredPreferredUsername(),
  ],
  [
    'both places of the days a temporary password is good',
    {
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 7 } },
      AdminCreateUserConfig: { UnusedAccountValidityDays: 7 },
    },
    poolFailures.twoTemporaryValidities(),
  ],
  [
    'two texts for one message',
    { EmailVerificationMessage: 'One {####}', VerificationMessageTemplate: { EmailMessage: 'Two {####}' } },
    poolFailures.templatesDiffer('EmailVerificationMessage', 'EmailMessage'),
  ],
  [
    'verification before update of an attribute that is not verified',
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    poolFailures.updateSettingsNotAutoVerified(),
  ],
  ['MFA that nobody can use', { MfaConfiguration: 'ON' }, poolFailures.mfaWithoutFactor()],
  [
    'recovery by administrators among other ways',
    {
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Name: 'admin_only', Priority: 1 },
          { Name: 'verified_email', Priority: 2 },
        ],
      },
    },
    poolFailures.adminOnlyRecoveryAmongOthers(),
  ],
  [
    'two ways of recovery of one priority',
    {
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Name: 'verified_phone_number', Priority: 1 },
          { Name: 'verified_email', Priority: 1 },
        ],
      },
    },
    poolFailures.recoveryRepeated(),
  ],
  [
    'a custom sender without a source',
    { EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' } },
    poolFailures.senderWithoutSource(),
  ],
  [
    'a custom sender without a key',
    { LambdaConfig: { CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn: functionArn } } },
    poolFailures.customSenderWithoutKey(),
  ],
  [
    'two functions for one trigger',
    {
      LambdaConfig: {
        PreTokenGeneration: functionArn,
        PreTokenGenerationConfig: { LambdaVersion: 'V1_0', LambdaArn: anotherArn },
      },
    },
    poolFailures.preTokenFunctionsDiffer(),
  ],
  [
    'another type for a standard attribute',
    { Schema: [{ Name: 'name', AttributeDataType: 'Number' }] },
    schemaFailures.standardTypeChanged('name'),
  ],
  [
    'a standard attribute for developers only',
    { Schema: [{ Name: 'name', DeveloperOnlyAttribute: true }] },
    schemaFailures.standardTypeChanged('name'),
  ],
  [
    'a required custom attribute',
    { Schema: [{ Name: 'x', AttributeDataType: 'String', Required: true }] },
    schemaFailures.requiredCustom(),
  ],
  ['a custom attribute of no type', { Schema: [{ Name: 'x' }] }, schemaFailures.typeMissing()],
  ['a custom attribute of no name', { Schema: [{ AttributeDataType: 'String' }] }, schemaFailures.nameMissing()],
  [
    'a custom attribute twice',
    {
      Schema: [
        { Name: 'x', AttributeDataType: 'String' },
        { Name: 'x', AttributeDataType: 'Number' },
      ],
    },
    schemaFailures.repeated('custom:x'),
  ],
  [
    'a standard attribute twice',
    { Schema: [{ Name: 'email', Required: true }, { Name: 'email' }] },
    schemaFailures.repeated('email'),
  ],
  [
    'lengths above the maximum',
    { Schema: [{ Name: 'x', AttributeDataType: 'String', StringAttributeConstraints: { MaxLength: '2049' } }] },
    schemaFailures.lengthTooLarge('custom:x'),
  ],
  [
    'crossed lengths',
    {
      Schema: [
        { Name: 'x', AttributeDataType: 'String', StringAttributeConstraints: { MinLength: '2', MaxLength: '1' } },
      ],
    },
    schemaFailures.lengthsCrossed('custom:x'),
  ],
  [
    'lengths that are not numbers',
    { Schema: [{ Name: 'x', AttributeDataType: 'String', StringAttributeConstraints: { MinLength: 'a' } }] },
    schemaFailures.stringConstraints('x'),
  ],
  [
    'crossed values',
    {
      Schema: [
        { Name: 'x', AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '2', MaxValue: '1' } },
      ],
    },
    schemaFailures.valuesCrossed('custom:x'),
  ],
  [
    'bounds that are not numbers',
    { Schema: [{ Name: 'x', AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: 'a' } }] },
    schemaFailures.numberConstraints('x'),
  ],
]

test.each(rejectedAsInvalid)('rejects %s', async (_, request, failure) => {
  await expect(create(request)).rejects.toThrow(failure)
})

test('accepts MFA with text messages to verified phone numbers', async () => {
  const pool = await create({ MfaConfiguration: 'ON', SmsConfiguration: sms, AutoVerifiedAttributes: ['phone_number'] })
  expect(pool.MfaConfiguration).toBe('ON')
})

test('accepts a custom sender with a key', async () => {
  const functions = { CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn: functionArn }, KMSKeyID: keyArn } as const
  expect((await create({ LambdaConfig: functions })).LambdaConfig).toStrictEqual(functions)
})

const beyondTier: readonly (readonly [request: Partial<CreateUserPoolRequest>, failure: Failure])[] = [
  [
    { UserPoolTier: 'LITE', Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
    poolFailures.featureNotInTier('Passwordless Sign-In', 'LITE'),
  ],
  [
    { UserPoolTier: 'LITE', Policies: { PasswordPolicy: { PasswordHistorySize: 3 } } },
    poolFailures.featureNotInTier('Password History', 'LITE'),
  ],
  [
    {
      UserPoolTier: 'LITE',
      LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: 'V2_0', LambdaArn: functionArn } },
    },
    poolFailures.featureNotInTier('Token Customization with Pre-Token Generation Lambda V2_0', 'LITE'),
  ],
  [
    { UserPoolTier: 'LITE', AcrConfiguration: { Level1: { AcrValue: 'low' } } },
    poolFailures.featureNotInTier('Custom ACR Levels', 'LITE'),
  ],
  [
    { UserPoolTier: 'ESSENTIALS', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
    poolFailures.featureNotInTier('Threat Protection', 'ESSENTIALS'),
  ],
]

test.each(beyondTier)('rejects features that the tier does not include: %o', async (request, failure) => {
  await expect(create(request)).rejects.toThrow(failure)
})

test('rejects more tags than 50', async () => {
  const UserPoolTags = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`tag${index}`, '']))
  await expect(create({ UserPoolTags })).rejects.toMatchObject({ code: 'UserPoolTaggingException' })
})

test('rejects more pools than the limit', async () => {
  const engine = await createTestEngine()
  const { settings } = await engine.aPool()
  const another = (index: number): PoolRecord => ({
    id: `us-east-1_${String(index).padStart(9, '0')}`,
    version: 1,
    name: 'another',
    createdAt: 0,
    modifiedAt: 0,
    settings,
  })
  for (let index = 2; index < limits.pools; index += 1) await engine.storage.pools.insert(another(index), [])
  await engine.aPool()
  await expect(engine.aPool()).rejects.toMatchObject({ code: 'LimitExceededException' })
})

test('fails when the generated id is taken', async () => {
  const { needs } = await createTestEngine()
  const random = { ...needs.random, text: (length: number) => '0'.repeat(length) }
  const engine = await createTestEngine({ random })
  await engine.aPool()
  await expect(engine.aPool()).rejects.toMatchObject({ code: 'InternalErrorException' })
})
