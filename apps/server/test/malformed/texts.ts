import type { Schema } from '../support/contract.ts'

const languages =
  'default dutch english french spanish german bahasa-indonesia italian japanese korean portuguese-brazil ' +
  'chinese-simplified chinese-traditional'

/** Texts of which each pattern of the contract takes at least one. */
const samples: readonly string[] = [
  'abc',
  'us-east-1_Ab1Cd2Ef3',
  'us-east-1_6ba7b810-9dad-41d1-80b4-00c04fd430c8',
  '123456',
  'Abcdef0123456789Abcdef0123',
  'arn:aws:iam::123456789012:role/sender',
  'arn:aws:s3:::bucket',
  'https://example.com/path',
  'ada@example.com',
  'Your code is {####}',
  'Press {##here##}, please',
  '6ba7b810-9dad-41d1-80b4-00c04fd430c8',
  'tkn0123456789abcdefghijklmno',
  'import-abc',
  'terms-of-use',
  'a text of twenty letters or more',
  ...languages.split(' ').map((language) => `cognito:${language}`),
]

/** Characters that may make a text longer without breaking its pattern, and those that may break it. */
const fillers = ['a', '0', 'é']
const offenders = ['\u0007', ' ', '!', '"', '/', 'Z', '.']

const keepsPattern = ({ pattern }: Schema, text: string): boolean =>
  pattern === undefined || new RegExp(pattern, 'u').test(text)

const keepsLength = ({ minLength = 0, maxLength = Infinity }: Schema, { length }: string): boolean =>
  length >= minLength && length <= maxLength

/** Remembers what was made of each schema of the contract, of which there are few. */
const remembering = <T>(make: (schema: Schema) => T): ((schema: Schema) => T) => {
  const made = new Map<Schema, T>()
  return (schema) => {
    const known = made.get(schema) ?? make(schema)
    made.set(schema, known)
    return known
  }
}

const ofLength = (schema: Schema, length: number): string | undefined =>
  samples
    .flatMap((text) => {
      const filling = Math.max(0, length - text.length)
      const shorter = [text.slice(0, length), text.slice(Math.max(0, text.length - length))]
      return filling === 0
        ? shorter
        : fillers.flatMap((filler) => [text + filler.repeat(filling), filler.repeat(filling) + text])
    })
    .find((text) => text.length === length && keepsPattern(schema, text))

/** Texts that keep all that a schema asks for; at least one. */
export const validTexts = remembering((schema): readonly [string, ...string[]] => {
  const [first = ofLength(schema, schema.minLength ?? 0), ...others] = samples.filter(
    (text) => keepsPattern(schema, text) && keepsLength(schema, text),
  )
  if (first === undefined) throw new Error(`No text is known for ${JSON.stringify(schema)}.`)
  return [first, ...others]
})

/** A text that is too short and keeps the pattern, if the pattern has one. */
export const tooShort = remembering((schema) => (schema.minLength ? ofLength(schema, schema.minLength - 1) : undefined))

/** A text that is too long and keeps the pattern, if the pattern has one. */
export const tooLong = remembering((schema) =>
  schema.maxLength === undefined ? undefined : ofLength(schema, schema.maxLength + 1),
)

/** Texts of a good length that break the pattern; none where it takes everything. */
export const misfits = remembering((schema): readonly string[] =>
  [
    ...samples,
    ...validTexts(schema).flatMap((text) =>
      offenders.flatMap((offender) => [offender + text.slice(1), text.slice(0, -1) + offender]),
    ),
  ].filter((text) => keepsLength(schema, text) && !keepsPattern(schema, text)),
)
