import { expect, test } from 'vitest'
import { writePairs } from './parameters.ts'

test('encodes separators inside items', () => {
  expect(writePairs('p', ['a|b', 'c d'], ['pipeDelimited', false])).toEqual([['p', 'a%7Cb|c%20d']])
  expect(writePairs('f', ['a,b', 'c d'], ['form', false])).toEqual([['f', 'a%2Cb,c%20d']])
})

test('rejects an item with a space in the style spaceDelimited', () => {
  expect(writePairs('s', ['a', 'b'], ['spaceDelimited', false])).toEqual([['s', 'a%20b']])
  expect(() => writePairs('s', ['a', 'b c'], ['spaceDelimited', false])).toThrow(
    new TypeError('s cannot carry "b c": in the style spaceDelimited, a space separates items'),
  )
})
