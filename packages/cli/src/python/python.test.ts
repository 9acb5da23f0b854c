import { describe, expect, test } from 'vitest'
import { Failure } from '../failure.ts'
import { closeMatches } from './close-matches.ts'
import { parseFloating, parseInteger } from './integer.ts'
import { jsonMistake } from './json-error.ts'
import { pythonRepr, pythonText, pythonType } from './text.ts'

describe('pythonRepr', () => {
  test.each([
    ["it's", `"it's"`],
    ['"both"\'', String.raw`'"both"\''`],
    ['a\n\\', String.raw`'a\n\\'`],
    [{ a: [1, true, null, 'x'] }, "{'a': [1, True, None, 'x']}"],
    [Uint8Array.of(65, 255), String.raw`b'A\xff'`],
  ])('writes %j like Python', (value, text) => {
    expect(pythonRepr(value)).toBe(text)
  })

  test('pythonText writes strings without quotes at the top level', () => {
    expect([pythonText('a'), pythonText(undefined), pythonText(['a'])]).toEqual(['a', 'None', "['a']"])
  })

  test('pythonType names the Python type', () => {
    expect([1, 1.5, '', true, null, [], {}, new Uint8Array()].map(pythonType)).toEqual(
      ['int', 'float', 'str', 'bool', 'NoneType', 'list', 'dict', 'bytes'].map((name) => `<class '${name}'>`),
    )
  })
})

test('parses numbers like Python, and rejects others with its messages', () => {
  expect([parseInteger(' 1_000 '), parseInteger('-7'), parseFloating('1.5')]).toEqual([1000, -7, 1.5])
  expect(() => parseInteger('1.5')).toThrow(new Failure(255, "invalid literal for int() with base 10: '1.5'"))
  expect(() => parseFloating('')).toThrow(new Failure(255, "could not convert string to float: ''"))
})

test.each([
  ['', 'Expecting value: line 1 column 1 (char 0)'],
  ['{"a" 1}', "Expecting ':' delimiter: line 1 column 6 (char 5)"],
  ['{"a":1 "b"}', "Expecting ',' delimiter: line 1 column 8 (char 7)"],
  ['{a:1}', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
  ['[1]\n[2]', 'Extra data: line 2 column 1 (char 4)'],
  ['["\\q"]', String.raw`Invalid \escape: line 1 column 3 (char 2)`],
  ['["a', 'Unterminated string starting at: line 1 column 2 (char 1)'],
  ['["a\nb"]', 'Invalid control character at: line 1 column 4 (char 3)'],
])('reports the mistake in %j like Python', (text, message) => {
  expect(jsonMistake(text)).toBe(message)
})

test('finds close matches like Python', () => {
  expect(closeMatches('get-usr', ['get-user', 'list-users', 'delete-user', 'get-users'])).toEqual([
    'get-user',
    'get-users',
  ])
})
