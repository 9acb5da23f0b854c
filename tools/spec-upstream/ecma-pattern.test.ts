import { model } from '@poolhouse/contract'
import { expect, test } from 'vitest'
import { ecmaPattern } from './ecma-pattern.ts'

test('escapes literal hyphens and keeps ranges', () => {
  expect(ecmaPattern(String.raw`[\w+=/,.@-]+:[a-z0-9-]*[^-x]`)).toBe(String.raw`^(?:[\w+=/,.@\-]+:[a-z0-9\-]*[^\-x])$`)
})

test('with (?s), the dot includes line breaks', () => {
  expect(ecmaPattern(String.raw`(?s).*\.[.]`)).toBe(String.raw`^(?:[\s\S]*\.[.])$`)
})

test('returns undefined for syntax that ECMA-262 does not have', () => {
  expect(ecmaPattern('(?i)abc')).toBeUndefined()
})

test('translates every pattern of the service', () => {
  const patterns = Object.values(model.shapes).flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern]))
  expect(patterns.filter((pattern) => ecmaPattern(pattern) === undefined)).toEqual([])
})
