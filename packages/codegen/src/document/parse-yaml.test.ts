import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseYaml } from './parse-yaml.ts'

const texts =
  '1 -1 +1 007 0x1F 0o17 1_000 1.5 .5 1. 1e3 .inf -.inf 1.2.3 0b1 true True yes on null ~ Null 2020-01-01 12:30 << "1"'

test.each([...texts.split(' '), '', "'true'", '!!str 1'])('%j is read as YAML 1.2 has it', (text) => {
  expect(parseYaml(`a: ${text}`)).toEqual(parse(`a: ${text}`))
})

test('reads a member named __proto__ as data', () => {
  expect(Object.keys(Object(parseYaml('__proto__: 1')))).toEqual(['__proto__'])
})

test('rejects a duplicate member', () => {
  expect(() => parseYaml('a: 1\na: 2')).toThrow('duplicated mapping key')
})

const keys =
  '1.0 1 01 0x10 0o17 1e3 1_0 .5 .inf .nan -0 null Null NULL ~ true True FALSE yes on No y 2020-01-01 12:30 a:b'

test.each(keys.split(' '))('the key %s keeps its text in blocks and in braces', (key) => {
  for (const text of [`${key}: 1`, `{ ${key}: 1 }`, `? ${key}\n: 1`, `"${key}": 1`]) {
    expect(parseYaml(text)).toEqual({ [key]: 1 })
  }
})

test('keys of one value are different members', () => {
  expect(parseYaml('{ 1: a, 1.0: b, 0x1: c, null: d, ~: e, true: f, True: g }')).toEqual({
    '1': 'a',
    '1.0': 'b',
    '0x1': 'c',
    null: 'd',
    '~': 'e',
    true: 'f',
    True: 'g',
  })
})

test('values are read in lists, shared parts and parts that contain themselves', () => {
  const value = parseYaml('a: &a [1.0, ~, { b: 0x10, __proto__: True }]\nc: *a\nd: &d { e: .5, f: *d }') as {
    readonly [name: string]: unknown
  }
  expect(JSON.stringify([value['a'], value['c']])).toBe(
    '[[1,null,{"b":16,"__proto__":true}],[1,null,{"b":16,"__proto__":true}]]',
  )
  expect(value['d']).toMatchObject({ e: 0.5, f: { e: 0.5 } })
})
