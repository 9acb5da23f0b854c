import { signInFailures } from '../errors.ts'

/** Named texts, as AuthParameters and ChallengeResponses are. */
export type Parameters = Readonly<Record<string, string>>

/** Picks the parameters that a flow or challenge cannot do without; throws for the first that is missing or empty. */
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
