import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlOf } from './yaml.ts'

test('sorts keys, does not indent lists below their key, and writes empty values inline', () => {
  const value = { b: [1, { y: null, x: [] }, [2, [3]]], a: { c: {}, d: true }, e: 'text' }
  expect(yamlOf(value)).toBe(`a:
  c: {}
  d: true
b:
- 1
- x: []
  y: null
- - 2
  - - 3
e: text
`)
})

test.each([
  ['plain', 'plain'],
  ['on', 'on'],
  ['true', "'true'"],
  ['', "''"],
  ['12', "'12'"],
  ['2026-01-02', "'2026-01-02'"],
  ['a: b', "'a: b'"],
  ["it's: so", "'it''s: so'"],
  ['- a', "'- a'"],
  ['tab\there', String.raw`"tab\there"`],
  ['😀', String.raw`"\U0001F600"`],
])('writes the text %j as %s', (text, yaml) => {
  expect(yamlOf({ k: text })).toBe(`k: ${yaml}\n`)
})

test('folds long texts without changing their value', () => {
  for (const text of ['word '.repeat(40).trim(), "it's: ".repeat(30), 'tab\t and '.repeat(20), 'a\n\nb\n']) {
    const yaml = yamlOf({ k: { l: [text] } })
    expect(parse(yaml)).toEqual({ k: { l: [text] } })
    expect(Math.max(...yaml.split('\n').map((line) => line.length))).toBeLessThan(100)
  }
})

test('writes a scalar as JSON', () => {
  expect([yamlOf('a'), yamlOf(1), yamlOf(null)]).toEqual(['"a"\n', '1\n', 'null\n'])
})
