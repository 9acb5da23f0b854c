import { expect, test } from 'vitest'
import { writePairs } from './parameters.ts'

test('encodes separators inside items', () => {
  expect(writePairs('p', ['a|b', 'c d'], ['pipeDelimited', false])).toEqual([['p', 'a%7Cb|c%20d']])
  expect(writePairs('f', ['a,b', 'c d'], ['form', false])).toEqual([['f', 'a%2Cb,c%20d']])
})

test('rejects a single item with a pipe in the style pipeDelimited', () => {
  expect(() => writePairs('p', ['a|b'], ['pipeDelimited', false])).toThrow(
    new TypeError('p cannot contain "a|b": the style pipeDelimited splits it'),
  )
})

test('rejects an item with the separator where nothing is encoded', () => {
  const plain = (text: string): string => text
  expect(writePairs('f', ['a', 'b'], ['form', false], plain)).toEqual([['f', 'a,b']])
  expect(() => writePairs('f', ['a,b', 'c'], ['form', false], plain)).toThrow(TypeError)
  expect(() => writePairs('p', ['a|b', 'c'], ['pipeDelimited', false], plain)).toThrow(TypeError)
})

test('rejects an item with a space in the style spaceDelimited', () => {
  expect(writePairs('s', ['a', 'b'], ['spaceDelimited', false])).toEqual([['s', 'a%20b']])
  expect(() => writePairs('s', ['a', 'b c'], ['spaceDelimited', false])).toThrow(
    new TypeError('s cannot contain "b c": the style spaceDelimited splits it'),
  )
  const formEncoded = (text: string): string => text.replaceAll(' ', '+')
  expect(() => writePairs('s', ['b c'], ['spaceDelimited', false], formEncoded)).toThrow(TypeError)
})
