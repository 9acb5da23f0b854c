import type { MfaFactor, PoolRecord, UserRecord } from '@poolhouse/storage'
import { mfaModeOf, poolFactors } from '../../mfa/rules/pool-factors.ts'

/**
 * The second factor that a risky sign-in requires even if the user has turned it off: the preferred one, an authenticator, or
 * the first that the pool offers. The pool must have MFA OPTIONAL or ON. An authenticator (H) and an email address (M) must be
 * verified, a phone number need not be. Undefined if the user has none.
 */
export const riskFactor = (pool: PoolRecord, { attributes, mfa }: UserRecord): MfaFactor | undefined => {
  if (mfaModeOf(pool) === 'OFF') return undefined
  const usable: Readonly<Record<MfaFactor, boolean>> = {
    SMS_MFA: Boolean(attributes.phone_number),
    SOFTWARE_TOKEN_MFA: mfa?.authenticator !== undefined,
    EMAIL_OTP: Boolean(attributes.email) && attributes.email_verified === 'true',
  }
  const factors = poolFactors(pool).filter((factor) => usable[factor])
  const favourites = [mfa?.preferred, 'SOFTWARE_TOKEN_MFA', ...factors]
  return favourites.flatMap((favourite) => factors.filter((factor) => factor === favourite))[0]
}
