import { createMemoryStorage } from '@poolhouse/storage/memory'
import { describe, expect, test } from 'vitest'
import { createTestApp } from '../../conformance/test-app.ts'

/** Requests that AWS was measured to reject or accept, with its exact texts (behaviour: refusals, sections 2, 3 and 12). */

const anApp = () => createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })

const violates = (value: string, path: string, constraint: string) =>
  `1 validation error detected: Value '${value}' at '${path}' failed to satisfy constraint: ${constraint}`
const pattern = (text: string) => `Member must satisfy regular expression pattern: ${text}`

const text = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`
const codePattern = String.raw`${text}\{####\}${text}`
const linkPattern = String.raw`${text}\{##${text}##\}${text}`
const smsPattern = String.raw`(?s).*\{####\}(?s).*`
const addressPattern = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+`
const contacts = 'Member must satisfy constraint: [Member must satisfy enum value set: [phone_number, email]]'

const account = '123456789012'
const role = `arn:aws:iam::${account}:role/sms`
const sms = { SmsConfiguration: { SnsCallerArn: role, ExternalId: 'x' } }
const fn = (region = 'us-east-1', name = 'f') => `arn:aws:lambda:${region}:${account}:function:${name}`
const ses = (region: string) => `arn:aws:ses:${region}:${account}:identity/example.com`
const key = (region: string) => `arn:aws:kms:${region}:${account}:key/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f`
const policy = (PasswordPolicy: object) => ({ Policies: { PasswordPolicy } })
const factors = (...AllowedFirstAuthFactors: string[]) => ({ Policies: { SignInPolicy: { AllowedFirstAuthFactors } } })
const recovery = (...RecoveryMechanisms: object[]) => ({ AccountRecoverySetting: { RecoveryMechanisms } })
const custom = (attribute: object) => ({ Schema: [{ Name: 'x', AttributeDataType: 'String', ...attribute }] })
const disabledIn = (tier: string, feature: string) =>
  `The following features need to be disabled for the ${tier} pricing tier configured: ${feature}`
const invalid = 'InvalidParameterException'
const notInTier = 'FeatureUnavailableInTierException'

type Row = readonly [request: Readonly<Record<string, unknown>>, message: string, type?: string]

const pools: readonly Row[] = [
  [{ PoolName: 'a!' }, violates('a!', 'poolName', pattern(String.raw`[\w\s+=,.@-]+`))],
  [
    { AliasAttributes: ['email'], UsernameAttributes: ['email'] },
    'Only one of the aliasAttributes or usernameAttributes can be set in a User pool.',
  ],
  [{ AutoVerifiedAttributes: ['given_name'] }, violates('[given_name]', 'autoVerifiedAttributes', contacts)],
  [
    { AutoVerifiedAttributes: ['phone_number'] },
    'SMS configuration is required when phone_number is selected for auto verification',
  ],
  ...['ON', 'OPTIONAL'].map((MfaConfiguration): Row => [
    { MfaConfiguration },
    'SMS configuration and Auto verification for phone_number are required when MFA is required/optional',
  ]),
  [
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['given_name'] } },
    violates('[given_name]', 'userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate', contacts),
  ],
  [
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    'All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes',
  ],
  [
    policy({ MinimumLength: 4 }),
    violates('4', 'policies.passwordPolicy.minimumLength', 'Member must have value greater than or equal to 6'),
  ],
  [
    policy({ MinimumLength: 200 }),
    violates('200', 'policies.passwordPolicy.minimumLength', 'Member must have value less than or equal to 99'),
  ],
  [
    policy({ PasswordHistorySize: 25 }),
    violates('25', 'policies.passwordPolicy.passwordHistorySize', 'Member must have value less than or equal to 24'),
  ],
  [
    policy({ TemporaryPasswordValidityDays: 366 }),
    violates(
      '366',
      'policies.passwordPolicy.temporaryPasswordValidityDays',
      'Member must have value less than or equal to 365',
    ),
  ],
  [
    { AdminCreateUserConfig: { UnusedAccountValidityDays: 366 } },
    violates(
      '366',
      'adminCreateUserConfig.unusedAccountValidityDays',
      'Member must have value less than or equal to 365',
    ),
  ],
  [
    { AdminCreateUserConfig: { UnusedAccountValidityDays: 7 }, ...policy({ TemporaryPasswordValidityDays: 7 }) },
    'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
  ],
  [factors('EMAIL_OTP'), 'Password should be configured as one of the allowed first auth factors.'],
  [
    factors('PASSWORD', 'SMS_OTP'),
    'SMS_OTP can not be configured as AuthFactor as user pool is missing valid SMS configuration',
  ],
  [
    { ...factors('PASSWORD', 'WEB_AUTHN'), UserPoolTier: 'LITE' },
    disabledIn('LITE', 'Passwordless Sign-In'),
    notInTier,
  ],
  [
    { LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: 'V2_0', LambdaArn: fn() } }, UserPoolTier: 'LITE' },
    disabledIn('LITE', 'Token Customization with Pre-Token Generation Lambda V2_0'),
    notInTier,
  ],
  [
    { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' }, UserPoolTier: 'ESSENTIALS' },
    disabledIn('ESSENTIALS', 'Threat Protection'),
    notInTier,
  ],
  [
    {
      LambdaConfig: {
        PreTokenGeneration: fn(),
        PreTokenGenerationConfig: { LambdaVersion: 'V1_0', LambdaArn: fn('us-east-1', 'g') },
      },
    },
    "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's",
  ],
  [
    { LambdaConfig: { CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn: fn() } } },
    'KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.',
  ],
  [
    {
      LambdaConfig: { CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn: fn() }, KMSKeyID: key('eu-west-1') },
    },
    'Encountered error when CreateGrant was attempted on the input KMS key - Invalid arn eu-west-1',
  ],
  [{ LambdaConfig: { PreSignUp: fn('eu-west-1') } }, 'Cross-region lambda functions are not supported'],
  [
    { SmsConfiguration: { ...sms.SmsConfiguration, SnsRegion: 'eu-west-1' } },
    'Invalid snsRegion. Allowed SNS region for us-east-1 is us-east-1',
  ],
  [
    { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::999999999999:role/sms', ExternalId: 'x' } },
    'Cross-account pass role is not allowed.',
  ],
  [{ SmsAuthenticationMessage: 'No code' }, violates('No code', 'smsAuthenticationMessage', pattern(smsPattern))],
  [{ SmsVerificationMessage: 'No code' }, violates('No code', 'smsVerificationMessage', pattern(smsPattern))],
  [
    { VerificationMessageTemplate: { SmsMessage: 'No code' } },
    violates('No code', 'verificationMessageTemplate.smsMessage', pattern(smsPattern)),
  ],
  [{ EmailVerificationMessage: 'No code' }, violates('No code', 'emailVerificationMessage', pattern(codePattern))],
  [
    { VerificationMessageTemplate: { EmailMessage: 'No code' } },
    violates('No code', 'verificationMessageTemplate.emailMessage', pattern(codePattern)),
  ],
  [
    { VerificationMessageTemplate: { EmailMessageByLink: 'No link' } },
    violates('No link', 'verificationMessageTemplate.emailMessageByLink', pattern(linkPattern)),
  ],
  [
    { VerificationMessageTemplate: { EmailSubject: 'a'.repeat(141) } },
    violates(
      'a'.repeat(141),
      'verificationMessageTemplate.emailSubject',
      'Member must have length less than or equal to 140',
    ),
  ],
  [
    { AdminCreateUserConfig: { InviteMessageTemplate: { EmailMessage: 'No code' } } },
    violates('No code', 'adminCreateUserConfig.inviteMessage.emailMessage', pattern(codePattern)),
  ],
  [
    { AdminCreateUserConfig: { InviteMessageTemplate: { SMSMessage: 'No code' } } },
    violates('No code', 'adminCreateUserConfig.inviteMessage.smsMessage', pattern(smsPattern)),
  ],
  [
    { EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' } },
    'Source ARN is required to use DEVELOPER email sending owner',
  ],
  [
    { EmailConfiguration: { EmailSendingAccount: 'DEVELOPER', SourceArn: ses('ap-south-1') } },
    'Invalid EmailConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: eu-west-1, us-east-1, us-west-2.',
  ],
  [
    { EmailConfiguration: { EmailSendingAccount: 'DEVELOPER', SourceArn: ses('us-east-1'), From: 'no address' } },
    'Provided From email address is invalid',
  ],
  [
    { EmailConfiguration: { From: 'a@example.com' } },
    'Cannot configure From email address for default email configuration',
  ],
  [
    { EmailConfiguration: { ReplyToEmailAddress: 'none' } },
    violates('none', 'emailConfiguration.replyToEmailAddress', pattern(addressPattern)),
  ],
  [
    recovery({ Priority: 1, Name: 'admin_only' }, { Priority: 2, Name: 'verified_email' }),
    'Invalid account recovery setting parameter. Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms.',
  ],
  [
    recovery({ Priority: 1, Name: 'verified_email' }, { Priority: 1, Name: 'verified_phone_number' }),
    'Invalid account recovery setting parameter. Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.',
  ],
  [
    custom({ Name: 'a'.repeat(21) }),
    violates('a'.repeat(21), 'schema.1.member.name', 'Member must have length less than or equal to 20'),
  ],
  [custom({ Required: true }), 'Required custom attributes are not supported currently.'],
  [
    { Schema: [custom({}).Schema[0], custom({}).Schema[0]] },
    'Duplicate custom attribute names custom:x are not allowed in a user pool schema.',
  ],
  [
    { Schema: [{ Name: 'email', AttributeDataType: 'Number' }] },
    'You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email',
  ],
  [
    custom({ StringAttributeConstraints: { MinLength: '3', MaxLength: '2' } }),
    "Attribute custom:x cannot have a max length shorter than it's min length",
  ],
  [
    custom({ AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '3', MaxValue: '2' } }),
    "Attribute custom:x cannot have a max value smaller than it's min value",
  ],
]

const url = 'https://example.com/callback'
const oauth = { AllowedOAuthFlowsUserPoolClient: true, CallbackURLs: [url] }
const flow = (name: string, AllowedOAuthScopes = ['openid']) => ({
  AllowedOAuthFlows: [name],
  AllowedOAuthScopes,
  ...oauth,
})

const clients: readonly Row[] = [
  [{ ClientName: 'a!' }, violates('a!', 'clientName', pattern(String.raw`[\w\s+=,.@-]+`))],
  [{ CallbackURLs: ['http://example.com'] }, 'http://example.com cannot use the HTTP protocol.'],
  [{ LogoutURLs: ['http://example.com'] }, 'http://example.com cannot use the HTTP protocol.'],
  [{ CallbackURLs: [`${url}#a`] }, `${url}#a cannot use fragment`],
  [
    { CallbackURLs: [url], DefaultRedirectURI: `${url}x` },
    `The default redirect URI ${url}x is not in the callback URIs list.`,
  ],
  [
    { ...flow('code'), CallbackURLs: undefined },
    'CallbackUrls can not be empty when code flow or implicit flow is selected',
    'InvalidOAuthFlowException',
  ],
  [
    { ...oauth, AllowedOAuthFlows: ['code'] },
    'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
  ],
  [
    { ...oauth, AllowedOAuthScopes: ['openid'] },
    'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
  ],
  [
    { ...flow('code'), AllowedOAuthFlows: ['code', 'client_credentials'], GenerateSecret: true },
    'client_credentials flow can not be selected along with code flow or implicit flow.',
    'InvalidOAuthFlowException',
  ],
  [
    flow('client_credentials'),
    'client_credentials flow can not be selected if client does not have a client secret.',
    'InvalidOAuthFlowException',
  ],
  [flow('code', ['shop/buy']), 'Invalid scope requested: shop/buy', 'ScopeDoesNotExistException'],
  [
    { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] },
    "Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names.",
  ],
  [{ SupportedIdentityProviders: ['Nowhere'] }, 'The provider Nowhere does not exist for User Pool {pool}.'],
  [{ AccessTokenValidity: 25 }, 'Invalid range for token validity.'],
  [{ IdTokenValidity: 25 }, 'Invalid range for token validity.'],
  [{ RefreshTokenValidity: 4000 }, 'Invalid range for token validity.'],
  [{ RefreshTokenValidity: 30, TokenValidityUnits: { RefreshToken: 'minutes' } }, 'Invalid range for token validity.'],
  [
    { RefreshTokenValidity: 2, AccessTokenValidity: 3, TokenValidityUnits: { RefreshToken: 'hours' } },
    'Access and Id Token expiration times must be less than or equal to refresh token expiration times.',
  ],
  [
    { EnablePropagateAdditionalUserContextData: true },
    'Client Secret is required to set EnablePropagateAdditionalUserContextData as true',
  ],
  [{ ReadAttributes: ['custom:none'] }, 'Invalid read attributes specified while creating a client'],
  [{ WriteAttributes: ['email_verified'] }, 'Invalid write attributes specified while creating a client'],
  [
    { AnalyticsConfiguration: { ApplicationId: 'a'.repeat(32) } },
    'Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid',
  ],
  [
    {
      AnalyticsConfiguration: {
        ApplicationArn: `arn:aws:mobiletargeting:eu-north-1:${account}:apps/${'a'.repeat(32)}`,
      },
    },
    'The integration with Pinpoint is not supported for the requested eu-north-1 region.',
  ],
]

const named = (rows: readonly Row[]) => rows.map((row): [string, Row] => [JSON.stringify(row[0]).slice(0, 100), row])

describe('CreateUserPool rejects', () => {
  test.each(named(pools))('%s', async (_name, [request, message, type = invalid]) => {
    const app = await anApp()
    expect(await app.call('CreateUserPool', { PoolName: 'demo', ...request })).toEqual({
      status: 400,
      body: { __type: type, message },
    })
  })
})

describe('CreateUserPoolClient rejects', () => {
  test.each(named(clients))('%s', async (_name, [request, message, type = invalid]) => {
    const app = await anApp()
    const { id } = await app.aPool()
    expect(await app.call('CreateUserPoolClient', { UserPoolId: id, ClientName: 'web', ...request })).toEqual({
      status: 400,
      body: { __type: type, message: message.replace('{pool}', id) },
    })
  })
})

describe('CreateUserPool accepts', () => {
  test.each([
    { ...sms, MfaConfiguration: 'ON' },
    { ...sms, MfaConfiguration: 'OPTIONAL' },
    factors('PASSWORD', 'EMAIL_OTP'),
    { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
    {
      LambdaConfig: { PreTokenGeneration: fn(), PreTokenGenerationConfig: { LambdaVersion: 'V1_0', LambdaArn: fn() } },
    },
    custom({ StringAttributeConstraints: { MinLength: '2', MaxLength: '2' } }),
    custom({ Name: 'a'.repeat(20) }),
    policy({ PasswordHistorySize: 24, TemporaryPasswordValidityDays: 365 }),
    { VerificationMessageTemplate: { EmailSubject: 'a'.repeat(140) } },
  ])('%j', async (request) => {
    expect(await (await anApp()).call('CreateUserPool', { PoolName: 'demo', ...request })).toMatchObject({
      status: 200,
    })
  })
})

test('a client returns its lists in alphabetical order', async () => {
  const app = await anApp()
  const { id } = await app.aPool()
  const CallbackURLs = ['https://z.example', 'https://a.example', 'https://m.example']
  expect(await app.call('CreateUserPoolClient', { UserPoolId: id, ClientName: 'web', CallbackURLs })).toMatchObject({
    body: { UserPoolClient: { CallbackURLs: CallbackURLs.toSorted() } },
  })
})

test('a pool returns the validity of invitations in both places', async () => {
  const response = await (
    await anApp()
  ).call('CreateUserPool', {
    PoolName: 'demo',
    ...policy({ TemporaryPasswordValidityDays: 3 }),
  })
  expect(response).toMatchObject({ body: { UserPool: { AdminCreateUserConfig: { UnusedAccountValidityDays: 3 } } } })
})
