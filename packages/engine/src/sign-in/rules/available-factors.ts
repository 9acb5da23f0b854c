import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { passkeyIsEnough } from '../../mfa/rules/passkey-preference.ts'
import { requiredFactor } from '../../mfa/rules/required-factor.ts'
import { type FirstFactorName, firstFactors } from '../first-factors/names.ts'

/** The first factors that a pool allows, with their names in AllowedFirstAuthFactors. Default: only the password. */
export const allowedFirstFactors = ({ settings }: PoolRecord): readonly string[] =>
  settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD']

/**
 * The factors with which a user can start a sign-in (behaviour: sign-in flows, section 7). A code may be sent to an unverified
 * contact (H). A user who must pass a second factor or replace a temporary password starts with the password (H); an
 * unconfirmed user starts with a code, which confirms the user (H).
 *
 * @param hasPasskey whether the user has a passkey for the pool's relying party, and the pool allows passkeys.
 */
export const availableFactors = (
  pool: PoolRecord,
  user: UserRecord,
  hasPasskey: boolean,
): readonly FirstFactorName[] => {
  const { attributes, credential, status } = user
  const allowed = allowedFirstFactors(pool)
  const hasPassword = allowed.includes('PASSWORD') && credential !== undefined && status !== 'UNCONFIRMED'
  const isRestricted = status === 'FORCE_CHANGE_PASSWORD'
  const needsSecondFactor = requiredFactor(pool, user).kind !== 'none'
  const mayUseCode = !isRestricted && !needsSecondFactor
  const mayUsePasskey = !isRestricted && (!needsSecondFactor || passkeyIsEnough(pool, user))
  const available: Readonly<Record<FirstFactorName, boolean>> = {
    PASSWORD_SRP: hasPassword,
    PASSWORD: hasPassword,
    EMAIL_OTP: allowed.includes('EMAIL_OTP') && mayUseCode && Boolean(attributes.email),
    SMS_OTP: allowed.includes('SMS_OTP') && mayUseCode && Boolean(attributes.phone_number),
    WEB_AUTHN: hasPasskey && mayUsePasskey && status !== 'UNCONFIRMED',
  }
  return firstFactors.filter((factor) => available[factor])
}
