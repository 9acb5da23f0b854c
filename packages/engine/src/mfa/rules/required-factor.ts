import type { MfaFactor, PoolRecord, UserRecord } from '@poolhouse/storage'
import { mfaFactors, mfaModeOf, poolFactors } from './pool-factors.ts'

/** The required step after the first factor. */
export type RequiredFactor =
  | { readonly kind: 'none' }
  | { readonly kind: 'factor'; readonly factor: MfaFactor }
  | { readonly kind: 'select'; readonly factors: readonly MfaFactor[] }
  | { readonly kind: 'setup'; readonly factors: readonly MfaFactor[] }

/** Decides which second factor a sign-in requires (behaviour: MFA, section 6). */
export const requiredFactor = (pool: PoolRecord, user: UserRecord): RequiredFactor => {
  const mode = mfaModeOf(pool)
  if (mode === 'OFF') return { kind: 'none' }
  const usable = usableFactors(pool, user)
  const [first, second] = usable
  if (!first) return mode === 'ON' ? { kind: 'setup', factors: poolFactors(pool) } : { kind: 'none' }
  if (!second) return { kind: 'factor', factor: first }
  const preferred = usable.find((factor) => factor === user.mfa?.preferred)
  return preferred ? { kind: 'factor', factor: preferred } : { kind: 'select', factors: usable }
}

/**
 * The second factors that a user can use now. With MFA ON, a phone number is enough for SMS. A verified authenticator stays
 * usable when the pool no longer offers software tokens (H).
 */
export const usableFactors = (pool: PoolRecord, { attributes, mfa }: UserRecord): readonly MfaFactor[] => {
  const offered = poolFactors(pool)
  const enabled = mfa?.enabled ?? []
  const isOn = mfaModeOf(pool) === 'ON'
  const usable: Readonly<Record<MfaFactor, boolean>> = {
    SMS_MFA: offered.includes('SMS_MFA') && Boolean(attributes.phone_number) && (isOn || enabled.includes('SMS_MFA')),
    SOFTWARE_TOKEN_MFA: mfa?.authenticator !== undefined && enabled.includes('SOFTWARE_TOKEN_MFA'),
    EMAIL_OTP: offered.includes('EMAIL_OTP') && Boolean(attributes.email) && enabled.includes('EMAIL_OTP'),
  }
  return mfaFactors.filter((factor) => usable[factor])
}
