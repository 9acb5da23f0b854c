import type { Chance } from '../support/chance.ts'
import { constraints, lengths } from './constraints.ts'
import type { Schema } from '../support/contract.ts'
import { type Flaw, misreading, type Location, violation } from './flaw.ts'
import { misfits, tooLong, tooShort } from './texts.ts'

/** Single values of each JSON type, with what the service calls them. */
const tokens: readonly (readonly [value: unknown, token: string])[] = [
  ['no base64!', 'STRING_VALUE'],
  [7.5, 'NUMBER_VALUE'],
  [true, 'TRUE_VALUE'],
  [false, 'FALSE_VALUE'],
]

/** A list where none belongs. */
export const misplacedList: Flaw = misreading([{ a: 'b' }], 'Start of list found where not expected')

/** A map or structure where neither belongs. */
export const misplacedStructure: Flaw = misreading({ a: ['b'] }, 'Start of structure or map found where not expected.')

/** Single values where a list, map or structure belongs. */
export const misplacedScalars = (text: string): readonly Flaw[] => tokens.map(([value]) => misreading(value, text))

const misread = (name: string, isReadable: (value: unknown) => boolean): readonly Flaw[] => [
  ...tokens
    .filter(([value]) => !isReadable(value))
    .map(([value, token]) => misreading(value, `${token} can not be converted to ${name}`)),
  misplacedList,
  misplacedStructure,
]

const isText = (value: unknown): boolean => typeof value === 'string'

/** A kind of single value: what breaks it. */
type Break = (schema: Schema, location: Location, chance: Chance) => readonly Flaw[]

const breakBytes: Break = (schema, location) => {
  const { least, most } = lengths(schema)
  const bytes = (count: number) => Buffer.alloc(count).toString('base64')
  // A value longer than a request may be is rejected before validation.
  const isSendable = most < 1_000_000
  return [
    ...misread('a String', isText),
    misreading('no base64!', 'STRING_VALUE can not be converted to a Blob'),
    least > 0 ? violation('minLength', bytes(least - 1), location, constraints.least(least)) : [],
    isSendable ? violation('maxLength', bytes(most + 1), location, constraints.most(most)) : [],
  ].flat()
}

const breakEnum: Break = ({ enum: values = [] }, location) => [
  ...misread('a String', isText),
  ...['', 'NONE_OF_THESE', `${values[0]} `].map((value) =>
    violation('enum', value, location, constraints.oneOf(values)),
  ),
]

const breakText: Break = (schema, location, chance) => {
  const { least, most } = lengths(schema)
  const short = tooShort(schema)
  const long = tooLong(schema)
  const [misfit, ...others] = misfits(schema)
  return [
    ...misread('a String', isText),
    short === undefined ? [] : violation('minLength', short, location, constraints.least(least)),
    long === undefined ? [] : violation('maxLength', long, location, constraints.most(most)),
    misfit === undefined
      ? []
      : violation('pattern', chance.oneOf([misfit, ...others]), location, constraints.pattern(schema)),
  ].flat()
}

const breakNumber: Break = ({ type, minimum, maximum }, location) => [
  ...misread('an Integer', (value) => type === 'number' && typeof value === 'number'),
  ...(minimum === undefined ? [] : [violation('minimum', minimum - 1, location, constraints.minimum(minimum))]),
  ...(maximum === undefined ? [] : [violation('maximum', maximum + 1, location, constraints.maximum(maximum))]),
]

const breakString: Break = (schema, location, chance) => {
  if (schema.contentEncoding) return breakBytes(schema, location, chance)
  return (schema.enum ? breakEnum : breakText)(schema, location, chance)
}

/** What breaks a single value, by its type. */
export const scalarFlaws: Readonly<Record<string, Break>> = {
  string: breakString,
  integer: breakNumber,
  number: breakNumber,
  boolean: () => misread('a Boolean', (value) => typeof value === 'boolean'),
}
