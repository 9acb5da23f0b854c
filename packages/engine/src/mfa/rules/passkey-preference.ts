import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { noMfa } from './preferences.ts'
import { isMultiFactor } from '../../webauthn/rules/relying-party.ts'
import { webAuthnFailures } from '../../webauthn/errors.ts'

/** WebAuthnMfaSettings of a request. */
export interface PasskeyPreference {
  readonly Enabled?: boolean | undefined
}

/**
 * Applies WebAuthnMfaSettings: whether a passkey alone satisfies MFA. The pool must allow it, and the user must have another
 * factor (H; texts L). An omitted setting is unchanged.
 */
export const withPasskeyPreference = (
  pool: PoolRecord,
  user: UserRecord,
  preference: PasskeyPreference | undefined,
): UserRecord => {
  if (preference?.Enabled === undefined) return user
  const mfa = user.mfa ?? noMfa
  if (preference.Enabled && !isMultiFactor(pool)) throw webAuthnFailures.singleFactorPool()
  if (preference.Enabled && mfa.enabled.length === 0) throw webAuthnFailures.noOtherFactor()
  return { ...user, mfa: { ...mfa, passkey: preference.Enabled } }
}

/** Whether a passkey with user verification is enough for the user to sign in. */
export const passkeyIsEnough = (pool: PoolRecord, { mfa }: UserRecord): boolean =>
  isMultiFactor(pool) && (mfa?.passkey ?? false)
