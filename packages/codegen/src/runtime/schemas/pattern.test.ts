import { expect, test } from 'vitest'
import { z } from 'zod'
import { matchesPattern } from './pattern.ts'

const letters = String.raw`^\p{L}+$`
const ours = z.string().check(matchesPattern(letters))
const zods = z.string().regex(new RegExp(letters, 'u'))

test('accepts and rejects the same texts as the check of zod, with the same issues', () => {
  for (const text of ['größe', '', 'a1']) expect(ours.safeParse(text)).toEqual(zods.safeParse(text))
})

test('appears in JSON Schema like the check of zod', () => {
  expect(z.toJSONSchema(ours)).toEqual(z.toJSONSchema(zods))
})

test('compiles the pattern at the first check', () => {
  const broken = z.string().check(matchesPattern('('))
  expect(() => broken.safeParse('a')).toThrow(SyntaxError)
})
