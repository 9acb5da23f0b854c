import { isWithin, stringFormats } from '../formats.ts'
import type { Shape } from '../shape.ts'
import { findString, type FoundString } from '../strings/find-string.ts'
import { type Proof, type Verdict, unknown, yes } from './verdict.ts'

const ofFound = (a: Shape, b: Shape, found: FoundString, reason: string, { refute }: Proof): Verdict => {
  if (found === 'none') return yes
  return refute(a, b, reason, [
    () => (typeof found === 'object' ? found.text : undefined),
    ...a.formats.flatMap((format) => (stringFormats[format]?.samples ?? []).map((text) => () => text)),
    ...['', 'a', ' ', '1', 'A', '!', 'é'].map((text) => () => text),
  ])
}

const withoutMatch = (a: Shape, b: Shape, pattern: string, proof: Proof): Verdict => {
  const { minLength, maxLength, patterns } = a
  const found = findString({ matching: patterns, avoiding: [pattern], minLength, maxLength })
  return ofFound(a, b, found, `the pattern ${pattern} is not understood or no value shows the difference`, proof)
}

const length = (a: Shape, b: Shape, proof: Proof): Verdict => {
  const isShort = b.minLength > a.minLength
  const isLong = b.maxLength < a.maxLength
  if (!isShort && !isLong) return yes
  const query = { matching: a.patterns, minLength: a.minLength, maxLength: a.maxLength }
  const short = isShort ? findString({ ...query, maxLength: Math.min(a.maxLength, b.minLength - 1) }) : 'none'
  const found =
    short === 'none' && isLong ? findString({ ...query, minLength: Math.max(a.minLength, b.maxLength + 1) }) : short
  return ofFound(a, b, found, 'the pattern decides the length', proof)
}

const format = (a: Shape, b: Shape, requiredFormat: string, { refute, sample }: Proof): Verdict => {
  if (a.formats.some((own) => isWithin(own, requiredFormat)) || requiredFormat === 'float') return yes
  if (!stringFormats[requiredFormat]) return unknown(`the format ${requiredFormat} is not understood`)
  return refute(a, b, `no value without the format ${requiredFormat} was found`, [
    () => sample(a, { types: 16 }),
    ...['', 'a', ' ', 'not a format', 'x'.repeat(Math.min(Math.max(a.minLength, 1), 1000))].map((text) => () => text),
  ])
}

/** Are all strings of `a` strings of `b`? */
export const strings = (a: Shape, b: Shape, proof: Proof): Verdict[] => [
  length(a, b, proof),
  ...b.patterns.filter((pattern) => !a.patterns.includes(pattern)).map((pattern) => withoutMatch(a, b, pattern, proof)),
  ...b.formats.map((requiredFormat) => format(a, b, requiredFormat, proof)),
  ...b.contents
    .filter((content) => !a.contents.includes(content))
    .map((content) => unknown(`strings must be ${content}`)),
]
