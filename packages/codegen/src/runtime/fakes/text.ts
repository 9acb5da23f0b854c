// Copied into generated folders, without this line.
import { matching } from './matching.ts'
import type { Random } from './random.ts'
import { numberOf, type SchemaObject, Unmakeable } from './schema.ts'

const words = [
  'amber birch cedar delta ember fjord grove harbor island juniper kelp lagoon meadow north olive pine',
  'quartz river stone tulip umber valley willow yarrow zephyr',
].flatMap((line) => line.split(' '))

const word = (random: Random): string => random.pick(words) ?? ''

const digits = (random: Random, count: number, least: number, most: number): string =>
  String(random.integer(least, most)).padStart(count, '0')

const hex = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.integer(0, 15).toString(16)).join('')

const date = (random: Random): string =>
  `20${digits(random, 2, 10, 29)}-${digits(random, 2, 1, 12)}-${digits(random, 2, 1, 28)}`

const time = (random: Random): string =>
  `${digits(random, 2, 0, 23)}:${digits(random, 2, 0, 59)}:${digits(random, 2, 0, 59)}Z`

const host = (random: Random): string => `${word(random)}.example.com`

const ipv4 = (random: Random): string => `192.0.2.${random.integer(1, 254)}`

const uri = (random: Random): string => `https://${host(random)}/${word(random)}`

/** Generators of strings, by `format`. */
const formats: Readonly<Record<string, (random: Random) => string>> = {
  date,
  'date-time': (random) => `${date(random)}T${time(random)}`,
  time,
  duration: (random) => `P${random.integer(1, 30)}D`,
  email: (random) => `${word(random)}.${word(random)}@example.com`,
  'idn-email': (random) => `${word(random)}@example.com`,
  hostname: host,
  'idn-hostname': host,
  ipv4,
  ip: ipv4,
  ipv6: (random) => `2001:db8::${hex(random, 1)}${hex(random, 2)}`,
  uri,
  url: uri,
  iri: uri,
  'uri-reference': (random) => `/${word(random)}`,
  'iri-reference': (random) => `/${word(random)}`,
  'uri-template': (random) => `/${word(random)}/{id}`,
  'json-pointer': (random) => `/${word(random)}`,
  'relative-json-pointer': (random) => String(random.integer(0, 9)),
  regex: (random) => `^${word(random)}$`,
  uuid: (random) =>
    `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-${random.pick(['8', '9', 'a', 'b']) ?? '8'}${hex(random, 3)}-${hex(random, 12)}`,
}

interface Lengths {
  readonly least: number
  readonly most: number
}

const sized = (text: string, { least, most }: Lengths, random: Random): string => {
  let found = text
  while (found.length < least) found += ` ${word(random)}`
  if (found.length <= Math.max(most, 0)) return found
  return found.slice(0, Math.max(least, most)).replace(/ $/, 'x')
}

/** A base64 string whose length is a multiple of four. */
const encoded = ({ least, most }: Lengths, isUrl: boolean, random: Random): string => {
  const shortest = Math.ceil(least / 4)
  const count = random.integer(shortest, Math.max(shortest, Math.min(Math.floor(most / 4), Math.max(shortest, 4))))
  const text = btoa(Array.from({ length: count }, () => hex(random, 3)).join(''))
  return isUrl ? text.replaceAll('+', '-').replaceAll('/', '_') : text
}

/** A random string of a common format: a candidate for patterns whose lookaheads describe what they match. */
const usual = (random: Random): string => (random.pick(Object.values(formats)) ?? word)(random)

/** A pattern as an expression: flags other than `u` are in a group at its start. */
export const expressionOf = (pattern: string): RegExp => {
  const [start = '', flags = ''] = /^\(\?([ims]+)\)/.exec(pattern) ?? []
  return new RegExp(pattern.slice(start.length), `${flags}u`)
}

const patternText = (pattern: string, { least, most }: Lengths, random: Random): string => {
  const expression = expressionOf(pattern)
  const make = matching(expression.source, expression.flags)
  for (let tries = 0; tries < 200; tries++) {
    // Tries few repetitions first: their results are the most readable.
    const extra = tries < 20 ? 8 : tries < 60 ? Math.max(least, 1) : random.integer(0, Math.max(least, 12))
    const text =
      tries % 10 === 9 ? usual(random) : make(random, { extra, isWide: tries % 4 === 3, isAhead: tries % 2 === 1 })
    const longer = text + word(random).repeat(Math.ceil(Math.max(0, least - text.length) / 3))
    const fitting = [text, longer, longer.slice(0, most)].find(
      (candidate) => candidate.length >= least && candidate.length <= most && expression.test(candidate),
    )
    if (fitting !== undefined) return fitting
  }
  throw new Unmakeable(`found no string that matches ${pattern}`)
}

/** A string that satisfies the string keywords. */
export const fakeText = (schema: SchemaObject, random: Random): string => {
  const { pattern, format, contentEncoding } = schema
  const lengths = { least: numberOf(schema['minLength']) ?? 0, most: numberOf(schema['maxLength']) ?? Infinity }
  if (lengths.least > lengths.most) throw new Unmakeable('minLength is above maxLength')
  if (typeof pattern === 'string') return patternText(pattern, lengths, random)
  if (contentEncoding === 'base64' || format === 'byte') return encoded(lengths, false, random)
  if (contentEncoding === 'base64url') return encoded(lengths, true, random)
  const formatted = typeof format === 'string' && Object.hasOwn(formats, format) ? formats[format]?.(random) : undefined
  if (formatted !== undefined && formatted.length >= lengths.least && formatted.length <= lengths.most) return formatted
  return sized(word(random), lengths, random)
}
