import { signInFailures } from '../errors.ts'

/** Strings by name, as in AuthParameters and ChallengeResponses. */
export type Parameters = Readonly<Record<string, string>>

/** Returns the required parameters of a flow or challenge. Throws for the first that is missing or empty. */
export const requireParameters = <Name extends string>(
  parameters: Parameters,
  ...names: readonly Name[]
): Readonly<Record<Name, string>> => {
  const picked = names.map((name) => {
    const value = parameters[name]
    if (!value) throw signInFailures.missingParameter(name)
    return [name, value] as const
  })
  return Object.fromEntries(picked) as Record<Name, string>
}
