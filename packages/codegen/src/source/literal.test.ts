import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { layOut } from './code.ts'
import { literal, memberName, quoted } from './literal.ts'

test.each([
  ['plain', "'plain'"],
  ["it's", '"it\'s"'],
  ['say "so"', '\'say "so"\''],
  ['back\\slash\nline', "'back\\\\slash\\nline'"],
  ['\u2028', "'\\u2028'"],
  ['both \' and "', '"both \' and \\""'],
])('quotes %j as %s', (text, source) => {
  expect(quoted(text)).toBe(source)
  expect(runInNewContext(source)).toBe(text)
})

test.each([
  ['Name', 'Name'],
  ['größe', 'größe'],
  ['a-b', "'a-b'"],
  ['1st', "'1st'"],
  ['__proto__', "['__proto__']"],
])('writes the member %s as %s', (name, source) => expect(memberName(name)).toBe(source))

test('writes a literal that evaluates to the same value as the JSON', () => {
  const value = { a: [1, 'b', null], c: { d: true }, e: {}, f: [] }
  expect(layOut(literal(value))).toBe("{ a: [1, 'b', null], c: { d: true }, e: {}, f: [] }")
})
