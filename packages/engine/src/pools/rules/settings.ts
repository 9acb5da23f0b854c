import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import type { PoolRecord, PoolSettings } from '@poolhouse/storage'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { checkTags } from '../../tags/rules/check-tags.ts'
import { poolFailures } from '../errors.ts'
import { checkPoolSettings } from './check-settings.ts'
import type { ArnSource } from './describe-pool.ts'
import { type ChangeableSettings, withKeptMembers } from './omitted-members.ts'
import { policiesAndInvitations, rejectTwoValidities } from './password-policy.ts'
import { newSchema } from './schema.ts'
import { checkTier, defaultTier } from './tiers.ts'
import { mirroredMessages } from './verification-messages.ts'

/** Settings that cannot be changed after the pool is created, or only by other operations (H). */
type FixedSettings = Pick<
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

/**
 * Creates the settings of a new pool. Throws InvalidParameterException, UserPoolTaggingException or
 * FeatureUnavailableInTierException for inconsistent settings.
 */
export const newPoolSettings = (request: CreateUserPoolRequest, installation: ArnSource): PoolSettings => {
  const { PoolName: _, Schema, AliasAttributes, UsernameAttributes, UsernameConfiguration, ...changes } = request
  rejectTwoValidities(changes)
  checkTags(changes.UserPoolTags)
  const fixed = { SchemaAttributes: newSchema(Schema), AliasAttributes, UsernameAttributes, UsernameConfiguration }
  const settings = withDefaults({ ...changes, UserPoolTier: changes.UserPoolTier ?? defaultTier(changes) }, fixed)
  if (settings.MfaConfiguration !== 'OFF' && !settings.SmsConfiguration) throw poolFailures.mfaWithoutFactor()
  checkPoolSettings(settings, installation)
  checkTier(settings, changes)
  return settings
}

/**
 * Creates the settings of a pool after UpdateUserPool; see `omitted-members.ts` for omitted members. Throws the same errors as
 * {@link newPoolSettings}, and TierChangeNotAllowedException.
 */
export const updatedPoolSettings = (
  changes: ChangeableSettings,
  { settings: before, mfa }: Pick<PoolRecord, 'settings' | 'mfa'>,
  installation: ArnSource,
): PoolSettings => {
  rejectTwoValidities(changes)
  checkTags(changes.UserPoolTags)
  const settings = withDefaults(withKeptMembers(changes, before), fixedSettings(before))
  const hasFactor = settings.SmsConfiguration !== undefined || mfa?.softwareToken || mfa?.email !== undefined
  if (changes.MfaConfiguration === 'ON' && !hasFactor) throw poolFailures.mfaTurnedOnWithoutFactor()
  if (changes.MfaConfiguration === 'OPTIONAL' && !hasFactor) throw poolFailures.mfaWithoutFactor()
  checkPoolSettings(changes.Policies?.SignInPolicy ? settings : withoutSignInPolicy(settings), installation)
  checkTier(settings, changes, before)
  return settings
}

const fixedSettings = (settings: PoolSettings): FixedSettings => {
  const { SchemaAttributes, AliasAttributes, UsernameAttributes, UsernameConfiguration } = settings
  const { Domain, CustomDomain, SmsConfigurationFailure, EmailConfigurationFailure } = settings
  return {
    SchemaAttributes,
    AliasAttributes,
    UsernameAttributes,
    UsernameConfiguration,
    Domain,
    CustomDomain,
    SmsConfigurationFailure,
    EmailConfigurationFailure,
  }
}

/** Removes a sign-in policy that an update keeps, because it was checked when it was set (G). */
const withoutSignInPolicy = ({ Policies, ...settings }: PoolSettings): PoolSettings => ({
  ...settings,
  Policies: omitUndefined({ PasswordPolicy: Policies?.PasswordPolicy }),
})

/**
 * Fills in the defaults that the service returns; members that it does not return stay absent (H: user pools, section 2;
 * rejections, section 14). Members are in the order of responses.
 */
const withDefaults = (changes: ChangeableSettings, fixed: FixedSettings): PoolSettings => {
  const { Policies, AdminCreateUserConfig } = policiesAndInvitations(changes.Policies, changes.AdminCreateUserConfig)
  return omitUndefined({
    Policies,
    DeletionProtection: changes.DeletionProtection ?? 'INACTIVE',
    LambdaConfig: omitUndefined(changes.LambdaConfig ?? {}),
    SchemaAttributes: fixed.SchemaAttributes,
    AutoVerifiedAttributes: changes.AutoVerifiedAttributes,
    ...omitUndefined(fixed),
    ...mirroredMessages(changes),
    SmsAuthenticationMessage: changes.SmsAuthenticationMessage,
    UserAttributeUpdateSettings: {
      AttributesRequireVerificationBeforeUpdate:
        changes.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [],
    },
    MfaConfiguration: changes.MfaConfiguration ?? 'OFF',
    DeviceConfiguration: changes.DeviceConfiguration,
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT', ...omitUndefined(changes.EmailConfiguration ?? {}) },
    SmsConfiguration: changes.SmsConfiguration,
    UserPoolTags: changes.UserPoolTags,
    AdminCreateUserConfig,
    UserPoolAddOns: changes.UserPoolAddOns,
    AccountRecoverySetting: changes.AccountRecoverySetting ?? emailThenPhone,
    UserPoolTier: changes.UserPoolTier ?? 'ESSENTIALS',
    KeyConfiguration: changes.KeyConfiguration ?? { KeyType: 'AWS_OWNED_KEY' },
    IssuerConfiguration: changes.IssuerConfiguration ?? { Type: 'ORIGINAL' },
    DcrConfiguration: changes.DcrConfiguration,
    AcrConfiguration: changes.AcrConfiguration,
  })
}

const emailThenPhone: NonNullable<PoolSettings['AccountRecoverySetting']> = {
  RecoveryMechanisms: [
    { Priority: 1, Name: 'verified_email' },
    { Priority: 2, Name: 'verified_phone_number' },
  ],
}
