import { model } from '@poolhouse/contract'
import { expect, test } from 'vitest'
import { ecmaPattern } from './ecma-pattern.ts'

test('hyphens that stand for themselves are escaped, ranges stay', () => {
  expect(ecmaPattern(String.raw`[\w+=/,.@-]+:[a-z0-9-]*[^-x]`)).toBe(String.raw`^(?:[\w+=/,.@\-]+:[a-z0-9\-]*[^\-x])$`)
})

test('with (?s) the dot includes line breaks', () => {
  expect(ecmaPattern(String.raw`(?s).*\.[.]`)).toBe(String.raw`^(?:[\s\S]*\.[.])$`)
})

test('what ECMA-262 does not have is left to a person', () => {
  expect(ecmaPattern('(?i)abc')).toBeUndefined()
})

test('every pattern of the service can be translated', () => {
  const patterns = Object.values(model.shapes).flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern]))
  expect(patterns.filter((pattern) => ecmaPattern(pattern) === undefined)).toEqual([])
})
