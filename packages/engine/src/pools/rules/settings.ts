import type { CreateUserPoolRequest, UpdateUserPoolRequest } from '@poolhouse/schemas'
import type { PoolSettings } from '@poolhouse/storage'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { checkPoolSettings } from './check-settings.ts'
import { policiesAndInvitations } from './password-policy.ts'
import { newSchema } from './schema.ts'
import { mirroredMessages } from './verification-messages.ts'

/** What CreateUserPool and UpdateUserPool both set. */
export type ChangeableSettings = Omit<UpdateUserPoolRequest, 'UserPoolId' | 'PoolName'>

/** What stays as it is once a pool is made, or is changed by operations of its own. */
export type FixedSettings = Pick<
  PoolSettings,
  | 'SchemaAttributes'
  | 'AliasAttributes'
  | 'UsernameAttributes'
  | 'UsernameConfiguration'
  | 'Domain'
  | 'CustomDomain'
  | 'SmsConfigurationFailure'
  | 'EmailConfigurationFailure'
>

/** The fixed settings of a pool about to be made. */
export const fixedSettings = (request: CreateUserPoolRequest): FixedSettings =>
  omitUndefined({
    SchemaAttributes: newSchema(request.Schema),
    AliasAttributes: request.AliasAttributes,
    UsernameAttributes: request.UsernameAttributes,
    UsernameConfiguration: request.UsernameConfiguration,
  })

/** The fixed settings of a pool that is. */
export const keptSettings = (settings: PoolSettings): FixedSettings => {
  const { SchemaAttributes, AliasAttributes, UsernameAttributes, UsernameConfiguration } = settings
  const { Domain, CustomDomain, SmsConfigurationFailure, EmailConfigurationFailure } = settings
  return omitUndefined({
    SchemaAttributes,
    AliasAttributes,
    UsernameAttributes,
    UsernameConfiguration,
    Domain,
    CustomDomain,
    SmsConfigurationFailure,
    EmailConfigurationFailure,
  })
}

/**
 * All settings of a pool, with the defaults the service shows filled in; what it does not show stays absent (behaviour: user
 * pools, section 2). Members stand in the order in which pools are described. Throws when the settings do not go together.
 */
export const poolSettings = (given: ChangeableSettings, fixed: FixedSettings): PoolSettings => {
  const { Policies, AdminCreateUserConfig } = policiesAndInvitations(given.Policies, given.AdminCreateUserConfig)
  const settings: PoolSettings = omitUndefined({
    Policies,
    DeletionProtection: given.DeletionProtection ?? 'INACTIVE',
    LambdaConfig: omitUndefined(given.LambdaConfig ?? {}),
    SchemaAttributes: fixed.SchemaAttributes,
    AutoVerifiedAttributes: given.AutoVerifiedAttributes,
    ...fixed,
    ...mirroredMessages(given),
    SmsAuthenticationMessage: given.SmsAuthenticationMessage,
    UserAttributeUpdateSettings: {
      AttributesRequireVerificationBeforeUpdate:
        given.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [],
    },
    MfaConfiguration: given.MfaConfiguration ?? 'OFF',
    DeviceConfiguration: given.DeviceConfiguration,
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT', ...omitUndefined(given.EmailConfiguration ?? {}) },
    SmsConfiguration: given.SmsConfiguration,
    UserPoolTags: given.UserPoolTags,
    AdminCreateUserConfig,
    UserPoolAddOns: given.UserPoolAddOns,
    AccountRecoverySetting: given.AccountRecoverySetting ?? emailThenPhone,
    UserPoolTier: given.UserPoolTier ?? 'ESSENTIALS',
    KeyConfiguration: given.KeyConfiguration,
    IssuerConfiguration: given.IssuerConfiguration,
    DcrConfiguration: given.DcrConfiguration,
    AcrConfiguration: given.AcrConfiguration,
  })
  checkPoolSettings(settings)
  return settings
}

const emailThenPhone: NonNullable<PoolSettings['AccountRecoverySetting']> = {
  RecoveryMechanisms: [
    { Priority: 1, Name: 'verified_email' },
    { Priority: 2, Name: 'verified_phone_number' },
  ],
}
