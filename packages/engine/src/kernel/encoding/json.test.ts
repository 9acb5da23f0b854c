import { expect, test } from 'vitest'
import { fromJsonObject, toJson } from './json.ts'
import { fromUtf8, toUtf8 } from './text.ts'

test('decodes an encoded object', () => {
  expect(fromJsonObject(toJson({ a: [1, 'ü'], b: null }))).toEqual({ a: [1, 'ü'], b: null })
})

test.each(['null', '[]', '"a"', '1', 'true', '', '{', '{"a":1}x', '\uFEFF{}'])('%j is not an object', (json) => {
  expect(fromJsonObject(toUtf8(json))).toBeUndefined()
})

test('rejects invalid UTF-8 as text and as object', () => {
  expect(fromUtf8(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined()
  expect(fromJsonObject(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined()
})

test('decodes text unchanged, including a byte order mark', () => {
  expect(fromUtf8(toUtf8('\uFEFFü€😀'))).toBe('\uFEFFü€😀')
})
