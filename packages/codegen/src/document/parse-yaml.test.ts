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
