import { expect, test } from 'vitest'
import { imageTypeOf } from './image-type.ts'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each([
  ['PNG', '\x89PNG\r\n\x1a\n...'],
  ['JPEG', '\xff\xd8\xff\xe0...'],
  ['WEBP', 'RIFF\0\0\n\0WEBPVP8 '],
  ['ICO', '\0\0\x01\0\x01\0'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['SVG', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- A logo -->\n<!DOCTYPE svg>\n<svg>'],
  [undefined, 'iVBORw0KGgo='],
  [undefined, '<html><svg></svg></html>'],
  [undefined, '<svgfoo>'],
  [undefined, 'GIF89a'],
  [undefined, ''],
])('recognizes %s', (type, text) => {
  expect(imageTypeOf(latin1(text))).toBe(type)
})

test('rejects many comments at once', () => {
  expect(imageTypeOf(latin1('<!---->'.repeat(500)))).toBe(undefined)
})

test('does not look for an image inside a comment or a document type', () => {
  expect(imageTypeOf(latin1('<!-- a --><!-- <svg> '))).toBe(undefined)
  expect(imageTypeOf(latin1('<!DOCTYPE svg [<!ATTLIST svg a CDATA "b"><?xml-x ><svg ?>]><svg>'))).toBe(undefined)
})
