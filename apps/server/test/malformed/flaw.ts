/** What is to be answered to a request that has one flaw. */
export interface Answer {
  readonly type: 'InvalidParameterException' | 'SerializationException'
  /** How the text begins and ends: a list, a map or a structure is shown between the two, in the manner of Java. */
  readonly text: readonly [beginning: string, end: string]
}

/** A value that breaks one constraint, with what is to be answered to it. */
export interface Flaw {
  /** The keyword that is broken, and in what part of the value. */
  readonly keyword: string
  readonly value: unknown
  readonly answer: Answer
}

/** The location of a value in a request, as messages name it. */
export interface Location {
  /** Such as `userAttributes.2.member.name`. */
  readonly path: string
  /** Whether the value must not be shown. */
  readonly isSensitive: boolean
}

const subjectOf = (value: unknown, isSensitive: boolean): readonly [beginning: string, end: string] => {
  if (isSensitive) return ['Value', '']
  if (value === undefined) return ['Value null', '']
  return typeof value === 'object' ? ["Value '", "'"] : [`Value '${value as string}'`, '']
}

/** A value that breaks a constraint. */
export const violation = (
  keyword: string,
  value: unknown,
  { path, isSensitive }: Location,
  constraint: string,
): Flaw => {
  const [beginning, end] = subjectOf(value, isSensitive)
  const text = [
    `1 validation error detected: ${beginning}`,
    `${end} at '${path}' failed to satisfy constraint: ${constraint}`,
  ] as const
  return { keyword, value, answer: { type: 'InvalidParameterException', text } }
}

/** A value of a JSON type that cannot be read. */
export const misreading = (value: unknown, text: string): Flaw => ({
  keyword: 'type',
  value,
  answer: { type: 'SerializationException', text: [text, ''] },
})
