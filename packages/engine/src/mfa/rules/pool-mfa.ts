import type { GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { poolFailures } from '../../pools/errors.ts'
import { isAtLeast } from '../../pools/rules/tiers.ts'
import { isDomainName, isPublicSuffix } from '../../webauthn/rules/relying-party-id.ts'
import { mfaFailures } from '../errors.ts'
import { mfaModeOf, poolFactors } from './pool-factors.ts'

type MfaConfig = Omit<SetUserPoolMfaConfigRequest, 'UserPoolId'>

/** The rules for the MFA configuration of a pool, in the order of the service (H). Each returns an error or nothing. */
const rules: readonly ((pool: PoolRecord, config: MfaConfig) => Error | undefined)[] = [
  (_, { MfaConfiguration: mode = 'OFF', ...blocks }) =>
    mode === 'OFF' &&
    (blocks.SmsMfaConfiguration ?? blocks.SoftwareTokenMfaConfiguration ?? blocks.EmailMfaConfiguration)
      ? mfaFailures.configuredWhileOff()
      : undefined,
  (_, { MfaConfiguration: mode = 'OFF', ...blocks }) =>
    mode !== 'OFF' &&
    !blocks.SmsMfaConfiguration?.SmsConfiguration &&
    !blocks.SoftwareTokenMfaConfiguration?.Enabled &&
    !blocks.EmailMfaConfiguration
      ? mfaFailures.noFactor()
      : undefined,
  ({ settings }, { EmailMfaConfiguration }) =>
    EmailMfaConfiguration && settings.EmailConfiguration?.EmailSendingAccount !== 'DEVELOPER'
      ? mfaFailures.emailBySharedSender()
      : undefined,
  (pool, { EmailMfaConfiguration, WebAuthnConfiguration }) =>
    (EmailMfaConfiguration ?? WebAuthnConfiguration) && !isAtLeast(pool, 'ESSENTIALS')
      ? poolFailures.featureNotInTier(EmailMfaConfiguration ? 'Email MFA' : 'Passwordless Sign-In', 'LITE')
      : undefined,
  ({ settings }, { MfaConfiguration: mode }) =>
    mode === 'ON' && firstFactorsOf(settings).some((factor) => factor === 'EMAIL_OTP' || factor === 'SMS_OTP')
      ? mfaFailures.firstFactorsForbidden()
      : undefined,
  ({ settings }, { MfaConfiguration: mode, WebAuthnConfiguration }) =>
    mode === 'ON' &&
    firstFactorsOf(settings).includes('WEB_AUTHN') &&
    WebAuthnConfiguration?.FactorConfiguration !== 'MULTI_FACTOR_WITH_USER_VERIFICATION'
      ? mfaFailures.webAuthnSingleFactor()
      : undefined,
  (_, { WebAuthnConfiguration: { RelyingPartyId: id } = {} }) =>
    id === undefined || isDomainName(id) ? undefined : mfaFailures.relyingParty(),
  (_, { WebAuthnConfiguration: { RelyingPartyId: id } = {} }) =>
    id !== undefined && isPublicSuffix(id) ? mfaFailures.relyingPartyIsSuffix(id) : undefined,
]

const firstFactorsOf = ({ Policies }: PoolRecord['settings']): readonly string[] =>
  Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []

/**
 * Replaces the MFA configuration of a pool: omitted members are turned off. Throws InvalidParameterException or
 * FeatureUnavailableInTierException for an invalid configuration.
 */
export const withMfaConfig = (pool: PoolRecord, config: MfaConfig, at: number): PoolRecord => {
  for (const rule of rules) {
    const failure = rule(pool, config)
    if (failure) throw failure
  }
  const { MfaConfiguration = 'OFF', SmsMfaConfiguration: sms } = config
  return {
    ...pool,
    modifiedAt: at,
    settings: omitUndefined({
      ...pool.settings,
      MfaConfiguration,
      SmsConfiguration: sms?.SmsConfiguration ?? pool.settings.SmsConfiguration,
      SmsAuthenticationMessage: sms?.SmsAuthenticationMessage ?? pool.settings.SmsAuthenticationMessage,
    }),
    mfa: {
      sms: sms !== undefined,
      softwareToken: config.SoftwareTokenMfaConfiguration && (config.SoftwareTokenMfaConfiguration.Enabled ?? false),
      email: config.EmailMfaConfiguration,
      webAuthn: config.WebAuthnConfiguration,
    },
  }
}

/**
 * Describes the MFA configuration for GetUserPoolMfaConfig: only configured factors (H), including software tokens that are
 * configured as disabled (M: Terraform's provider tests it on the service).
 */
export const describeMfaConfig = (pool: PoolRecord): GetUserPoolMfaConfigResponse => {
  const { mfa, settings } = pool
  const { SmsConfiguration, SmsAuthenticationMessage } = settings
  const factors = poolFactors(pool)
  return omitUndefined({
    SmsMfaConfiguration: factors.includes('SMS_MFA')
      ? omitUndefined({ SmsAuthenticationMessage, SmsConfiguration })
      : undefined,
    SoftwareTokenMfaConfiguration: mfa?.softwareToken === undefined ? undefined : { Enabled: mfa.softwareToken },
    EmailMfaConfiguration: mfa?.email,
    MfaConfiguration: mfaModeOf(pool),
    WebAuthnConfiguration: mfa?.webAuthn,
  })
}
