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
  const { PoolName: _, Schema, AliasAttributes, UsernameAttributes, UsernameConfiguration, ...given } = request
  rejectTwoValidities(given)
  checkTags(given.UserPoolTags)
  const fixed = { SchemaAttributes: newSchema(Schema), AliasAttributes, UsernameAttributes, UsernameConfiguration }
  const settings = withDefaults({ ...given, UserPoolTier: given.UserPoolTier ?? defaultTier(given) }, fixed)
  if (settings.MfaConfiguration !== 'OFF' && !settings.SmsConfiguration) throw poolFailures.mfaWithoutFactor()
  checkPoolSettings(settings, installation)
  checkTier(settings, given)
  return settings
}

/**
 * Creates the settings of a pool after UpdateUserPool; see `omitted-members.ts` for omitted members. Throws the same errors as
 * {@link newPoolSettings}, and TierChangeNotAllowedException.
 */
export const updatedPoolSettings = (
  given: ChangeableSettings,
  { settings: before, mfa }: Pick<PoolRecord, 'settings' | 'mfa'>,
  installation: ArnSource,
): PoolSettings => {
  rejectTwoValidities(given)
  checkTags(given.UserPoolTags)
  const settings = withDefaults(withKeptMembers(given, before), fixedSettings(before))
  const hasFactor = settings.SmsConfiguration !== undefined || mfa?.softwareToken || mfa?.email !== undefined
  if (given.MfaConfiguration === 'ON' && !hasFactor) throw poolFailures.mfaTurnedOnWithoutFactor()
  if (given.MfaConfiguration === 'OPTIONAL' && !hasFactor) throw poolFailures.mfaWithoutFactor()
  checkPoolSettings(given.Policies?.SignInPolicy ? settings : withoutSignInPolicy(settings), installation)
  checkTier(settings, given, before)
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
const withDefaults = (given: ChangeableSettings, fixed: FixedSettings): PoolSettings => {
  const { Policies, AdminCreateUserConfig } = policiesAndInvitations(given.Policies, given.AdminCreateUserConfig)
  return omitUndefined({
    Policies,
    DeletionProtection: given.DeletionProtection ?? 'INACTIVE',
    LambdaConfig: omitUndefined(given.LambdaConfig ?? {}),
    SchemaAttributes: fixed.SchemaAttributes,
    AutoVerifiedAttributes: given.AutoVerifiedAttributes,
    ...omitUndefined(fixed),
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
    KeyConfiguration: given.KeyConfiguration ?? { KeyType: 'AWS_OWNED_KEY' },
    IssuerConfiguration: given.IssuerConfiguration ?? { Type: 'ORIGINAL' },
    DcrConfiguration: given.DcrConfiguration,
    AcrConfiguration: given.AcrConfiguration,
  })
}

const emailThenPhone: NonNullable<PoolSettings['AccountRecoverySetting']> = {
  RecoveryMechanisms: [
    { Priority: 1, Name: 'verified_email' },
    { Priority: 2, Name: 'verified_phone_number' },
  ],
}
