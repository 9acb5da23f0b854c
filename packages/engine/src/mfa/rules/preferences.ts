import type { MfaFactor, MfaRecord, UserRecord } from '@poolhouse/storage'
import { mfaFailures } from '../errors.ts'
import { mfaFactors } from './pool-factors.ts'

/** The settings of one factor in a request. */
export interface FactorPreference {
  readonly Enabled?: boolean | undefined
  readonly PreferredMfa?: boolean | undefined
}

/** The settings of a request. Omitted factors are unchanged (M). */
export type MfaPreferences = Readonly<Partial<Record<MfaFactor, FactorPreference | undefined>>>

/**
 * Applies the preferences of SetUserMFAPreference to a user (behaviour: MFA, section 2). Throws InvalidParameterException for a
 * factor that the user cannot use, for two preferred factors and for a preferred factor that is off.
 */
export const withPreferences = (user: UserRecord, preferences: MfaPreferences): UserRecord => {
  const requested = mfaFactors.flatMap((factor) => {
    const preference = preferences[factor]
    return preference ? [[factor, preference] as const] : []
  })
  const [preferred, another] = requested.filter(([, { PreferredMfa }]) => PreferredMfa)
  if (another) throw mfaFailures.twoPreferred()
  if (preferred && preferred[1].Enabled === false) throw mfaFailures.preferredIsOff(preferred[0])

  const before = user.mfa ?? noMfa
  const enabled = new Set(before.enabled)
  for (const [factor, { Enabled, PreferredMfa }] of requested) {
    if (Enabled || PreferredMfa) {
      requireUsable(user, factor)
      enabled.add(factor)
    } else if (Enabled === false) enabled.delete(factor)
  }
  const kept = requested.some(([factor, { PreferredMfa }]) => factor === before.preferred && PreferredMfa === false)
    ? undefined
    : before.preferred
  const chosen = preferred?.[0] ?? kept
  return {
    ...user,
    mfa: {
      ...before,
      enabled: mfaFactors.filter((factor) => enabled.has(factor)),
      preferred: chosen && enabled.has(chosen) ? chosen : undefined,
    },
  }
}

/** A user without second factors. */
export const noMfa: MfaRecord = { enabled: [] }

const requireUsable = ({ attributes, mfa }: UserRecord, factor: MfaFactor): void => {
  if (factor === 'SOFTWARE_TOKEN_MFA' && !mfa?.authenticator) {
    throw mfa?.pendingAuthenticator ? mfaFailures.authenticatorUnverified() : mfaFailures.notConfigured(factor)
  }
  if (factor === 'SMS_MFA' && !attributes.phone_number) throw mfaFailures.notConfigured(factor)
  if (factor === 'EMAIL_OTP' && !attributes.email) throw mfaFailures.notConfigured(factor)
}
