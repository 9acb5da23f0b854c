import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'

const yaml = `a:
  b:
  - x
  - y
  c: 1
d:
- e: 1
  f: 2
- g: 3
`.split('\n')

const json = `{
  "a": {
    "b": [
      1
    ]
  },
  "c": 2
}`.split('\n')

const linesAt = (lines: readonly string[], line: number): string[] =>
  excerptOf({ file: 'f', pointer: '', line, value: 1 }, lines).lines.map(({ text }) => text)

test('finds the end of a value by its indentation', () => {
  expect([linesAt(yaml, 1), linesAt(yaml, 2), linesAt(yaml, 5), linesAt(yaml, 7)]).toEqual([
    ['a:', '  b:', '  - x', '  - y', '  c: 1'],
    ['  b:', '  - x', '  - y'],
    ['  c: 1'],
    ['- e: 1', '  f: 2'],
  ])
  expect([linesAt(json, 2), linesAt(json, 7)]).toEqual([
    ['  "a": {', '    "b": [', '      1', '    ]', '  },'],
    ['  "c": 2'],
  ])
})

test('shows the first lines of a container without the value as context', () => {
  expect(excerptOf({ file: 'f', pointer: '/d', line: 6, value: undefined }, yaml)).toEqual({
    file: 'f',
    before: [
      { number: 6, text: 'd:' },
      { number: 7, text: '- e: 1' },
      { number: 8, text: '  f: 2' },
    ],
    lines: [],
    after: [],
    omitted: 0,
  })
})

test('shows the value of a document that is one line', () => {
  const text = `{"a":"${'x'.repeat(400)}","b":{"c":1}}`
  expect(excerptOf({ file: 'f', pointer: '/b', line: 1, value: { c: 1 } }, [text])).toMatchObject({
    before: [],
    lines: [{ text: '{' }, { text: '  "c": 1' }, { text: '}' }],
  })
})

test('truncates a long value', () => {
  const lines = ['a:', ...Array.from({ length: 200 }, (_, index) => `  b${index}: 1`), 'c: 1']
  const { omitted, after } = excerptOf({ file: 'f', pointer: '/a', line: 1, value: {} }, lines)
  expect({ omitted, after }).toEqual({ omitted: 81, after: [] })
})
