import type { PoolSettings } from '@poolhouse/storage'

/** How strongly a user authenticated. A higher level includes the lower ones. */
export type Level = 1 | 2 | 3 | 4

/** A value of the `amr` claim: a factor that the user proved. */
export type Reference = 'pwd' | 'otp' | 'sms' | 'email_otp' | 'swk' | 'hwk'

const names = ['Level1', 'Level2', 'Level3', 'Level4'] as const

/** The `acr` values of a pool, from level 1 to 4: those of AcrConfiguration, by default `urn:cognito:loa:1` and so on (M). */
export const acrValuesOf = ({ AcrConfiguration = {} }: PoolSettings): readonly string[] =>
  names.map((name, index) => AcrConfiguration[name]?.AcrValue ?? `urn:cognito:loa:${index + 1}`)

/**
 * The level that factors satisfy (behaviour: tokens, section 12; M): 1 a password; 2 a code by message; 3 a passkey, or a password and
 * a code by message; 4 a password and an authenticator. 0 for none.
 */
export const levelOf = (references: ReadonlySet<Reference>): Level | 0 => {
  const has = (reference: Reference) => references.has(reference)
  const hasCode = has('sms') || has('email_otp')
  if (has('pwd') && has('otp')) return 4
  if (has('swk') || has('hwk') || (has('pwd') && hasCode)) return 3
  if (hasCode) return 2
  return has('pwd') ? 1 : 0
}
