import { expect, test } from 'vitest'
import { fromJsonObject, toJson } from './json.ts'
import { fromUtf8, toUtf8 } from './text.ts'

test('an object comes back', () => {
  expect(fromJsonObject(toJson({ a: [1, 'ü'], b: null }))).toEqual({ a: [1, 'ü'], b: null })
})

test.each(['null', '[]', '"a"', '1', 'true', '', '{', '{"a":1}x', '\uFEFF{}'])('%j is no object', (json) => {
  expect(fromJsonObject(toUtf8(json))).toBeUndefined()
})

test('bytes that are no UTF-8 are no text and no object', () => {
  expect(fromUtf8(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined()
  expect(fromJsonObject(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined()
})

test('text comes back letter by letter, a byte order mark among it', () => {
  expect(fromUtf8(toUtf8('\uFEFFü€😀'))).toBe('\uFEFFü€😀')
})
