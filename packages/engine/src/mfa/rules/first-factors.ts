import type { PoolRecord } from '@poolhouse/storage'
import { isMultiFactor } from '../../webauthn/rules/relying-party.ts'
import { mfaFailures } from '../errors.ts'
import { mfaModeOf } from './pool-factors.ts'

/**
 * Throws InvalidParameterException if a pool requires MFA but has a first factor that would bypass it: a code in a message
 * (text H for SetUserPoolMfaConfig, G here), or a passkey that does not count as two factors (H).
 */
export const rejectFirstFactorsWithoutMfa = (pool: PoolRecord): void => {
  if (mfaModeOf(pool) !== 'ON') return
  const factors = pool.settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []
  if (factors.includes('EMAIL_OTP') || factors.includes('SMS_OTP')) throw mfaFailures.firstFactorsForbidden()
  if (factors.includes('WEB_AUTHN') && !isMultiFactor(pool)) throw mfaFailures.webAuthnNotForMfa()
}
