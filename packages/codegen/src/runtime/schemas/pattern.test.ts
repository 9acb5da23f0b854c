import { expect, test } from 'vitest'
import { z } from 'zod'
import { matchesPattern } from './pattern.ts'

const letters = String.raw`^\p{L}+$`
const ours = z.string().check(matchesPattern(letters))
const zods = z.string().regex(new RegExp(letters, 'u'))

test('says of a text what the check of zod says', () => {
  for (const text of ['größe', '', 'a1']) expect(ours.safeParse(text)).toEqual(zods.safeParse(text))
})

test('is told in JSON Schema', () => {
  expect(z.toJSONSchema(ours)).toEqual(z.toJSONSchema(zods))
})

test('is compiled for the first text', () => {
  const broken = z.string().check(matchesPattern('('))
  expect(() => broken.safeParse('a')).toThrow(SyntaxError)
})
