import type { PoolSettings } from '@poolhouse/storage'

/** How strongly a user authenticated. A higher level includes the lower ones. */
export type Level = 1 | 2 | 3 | 4

/** A value of the `amr` claim: a factor that the user proved. */
export type Reference = 'pwd' | 'otp' | 'sms' | 'email_otp' | 'swk' | 'hwk'

type Levels = Pick<PoolSettings, 'AcrConfiguration'>

const defaults = {
  Level1: { AcrValue: 'urn:cognito:loa:1' },
  Level2: { AcrValue: 'urn:cognito:loa:2' },
  Level3: { AcrValue: 'urn:cognito:loa:3' },
  Level4: { AcrValue: 'urn:cognito:loa:4' },
} as const satisfies Levels['AcrConfiguration']

/** The names of a pool's levels: those of AcrConfiguration, and defaults for the others (H). */
export const acrConfigurationOf = ({ AcrConfiguration }: Levels): NonNullable<Levels['AcrConfiguration']> =>
  AcrConfiguration ? { ...defaults, ...AcrConfiguration } : defaults

/** The `acr` values of a pool, from level 1 to 4. */
export const acrValuesOf = (settings: Levels): readonly string[] =>
  Object.values(acrConfigurationOf(settings)).flatMap((level) => level?.AcrValue ?? [])

/** Whether a pool renames levels. */
export const namesLevels = (settings: Levels): boolean =>
  acrValuesOf(settings).some((value, index) => value !== acrValuesOf({})[index])

/**
 * The level that factors satisfy (behaviour: tokens, section 12; M): 1 a password; 2 a code in a message; 3 a passkey, or a
 * password and a code in a message; 4 a password and an authenticator. 0 for none.
 */
export const levelOf = (references: ReadonlySet<Reference>): Level | 0 => {
  const has = (reference: Reference) => references.has(reference)
  const hasCode = has('sms') || has('email_otp')
  if (has('pwd') && has('otp')) return 4
  if (has('swk') || has('hwk') || (has('pwd') && hasCode)) return 3
  if (hasCode) return 2
  return has('pwd') ? 1 : 0
}
