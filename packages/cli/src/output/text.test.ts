import { expect, test } from 'vitest'
import { textOf } from './text.ts'

test.each([
  [{ b: 1, a: 'x', list: [{ n: 1 }, { m: 2 }] }, 'x\t1\nLIST\t\t1\nLIST\t2\t\n'],
  [[1, 'two', null, true], '1\ttwo\tNone\tTrue\n'],
  [[['a', 'b'], ['c']], 'a\tb\nc\n'],
  [{ names: ['a', 'b'] }, 'NAMES\ta\nNAMES\tb\n'],
  ['x', 'x\n'],
  [null, 'None\n'],
  [[], ''],
])('prints %j', (value, text) => {
  expect(textOf(value)).toBe(text)
})
