/** How the violation of a constraint reads in the reference, after the name of the member. */
const violations: readonly [constraint: RegExp, reads: string][] = [
  [/^not be null$/, 'is missing'],
  [/^have length less than or equal to (\d+)$/, 'is longer than $1 characters'],
  [/^have length greater than or equal to 1$/, 'is empty'],
  [/^have length greater than or equal to (\d+)$/, 'is shorter than $1 characters'],
  [/^have value less than or equal to (\d+)$/, 'is more than $1'],
  [/^have value greater than or equal to (\d+)$/, 'is less than $1'],
  [/^satisfy regular expression pattern: .*$/, 'does not match its pattern'],
  [/^satisfy enum value set: .*$/, 'is not one of its values'],
]

const violation =
  /Value (?:null |'([^']*)' )?at '([^']*)' failed to satisfy constraint: Member must (.*?)(?=; Value|$)/g

/** The names in a path such as `scopes.1.member.scopeName`: `Scopes` and `ScopeName`. */
const names = (path: string): string[] =>
  path
    .split('.')
    .filter((step) => step !== 'member' && !/^\d+$/.test(step))
    .map((step) => step.charAt(0).toUpperCase() + step.slice(1))

/**
 * The condition of a message about constraints, and the message with the name of the member instead of a test's value.
 * `undefined` for other messages.
 */
export const violationCondition = (message: string): readonly [when: string, shown: string] | undefined => {
  const found = [...message.matchAll(violation)].map(([, , path = '', constraint = '']) => {
    const [pattern, reads] = violations.find(([known]) => known.test(constraint)) ?? []
    const member = names(path)
      .toReversed()
      .map((name) => `\`${name}\``)
      .join(' of ')
    return pattern && reads && `${member} ${constraint.replace(pattern, reads)}`
  })
  if (found.length === 0 || found.includes(undefined)) return undefined
  const shown = message.replace(violation, (text, value: string | undefined, path: string) =>
    value === undefined ? text : text.replace(`'${value}'`, `'{${names(path).at(-1)}}'`),
  )
  return [`${found.join(', and ')}.`, shown]
}
