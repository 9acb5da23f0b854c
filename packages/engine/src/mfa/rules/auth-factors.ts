import type { AuthFactorType } from '@poolhouse/schemas'
import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { poolFactors } from './pool-factors.ts'

/**
 * Lists the factors that a user can sign in with, in the order of the service's examples (M). A code is listed if the user has
 * the contact and the pool offers it as first or second factor (G).
 */
export const authFactorsOf = (
  pool: PoolRecord,
  { attributes, credential, mfa }: UserRecord,
  hasPasskey: boolean,
): AuthFactorType[] => {
  const first: readonly string[] = pool.settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []
  const second = poolFactors(pool)
  const configured: readonly (readonly [AuthFactorType, boolean])[] = [
    ['PASSWORD', credential !== undefined],
    ['EMAIL_OTP', Boolean(attributes.email) && (first.includes('EMAIL_OTP') || second.includes('EMAIL_OTP'))],
    ['SMS_OTP', Boolean(attributes.phone_number) && (first.includes('SMS_OTP') || second.includes('SMS_MFA'))],
    ['WEB_AUTHN', hasPasskey],
    ['SOFTWARE_TOKEN', mfa?.authenticator !== undefined],
  ]
  return configured.flatMap(([factor, isConfigured]) => (isConfigured ? [factor] : []))
}
