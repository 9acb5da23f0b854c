import { expect, test } from 'vitest'
import { der } from './der.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test.each<[string, Uint8Array, string]>([
  ['zero', der.integer(Uint8Array.of(0, 0)), '020100'],
  ['a number below 128', der.integer(Uint8Array.of(0, 127)), '02017f'],
  ['a number whose first bit is set', der.integer(Uint8Array.of(128)), '02020080'],
  ['null', der.null(), '0500'],
  ['bits', der.bitString(Uint8Array.of(0x0a, 0xff)), '0303000aff'],
  ['a text', der.utf8String('é'), '0c02c3a9'],
  ['an identifier with an arc of three bytes', der.objectIdentifier('1.2.840.113549'), '06062a864886f70d'],
  [
    'a time of this half of the century',
    der.time(Date.UTC(2049, 11, 31, 23, 59, 59, 999)),
    hexOf('17', '491231235959Z'),
  ],
  ['a later time', der.time(Date.UTC(2050, 0, 1)), hexOf('18', '20500101000000Z')],
  ['a sequence in a numbered member', der.numbered(0, der.sequence(der.null(), der.null())), 'a006300405000500'],
  ['a set', der.set(der.null()), '31020500'],
])('%s', (_name, bytes, expected) => {
  expect(hex(bytes)).toBe(expected)
})

test.each([
  [127, '047f'],
  [128, '048180'],
  [65_535, '0482ffff'],
])('encodes a length of %i in the minimum number of bytes', (length, expected) => {
  // The content of a bit string has one byte more.
  expect(hex(der.bitString(new Uint8Array(length - 1))).slice(2)).toMatch(new RegExp(`^${expected.slice(2)}00`))
})

function hexOf(tag: string, text: string): string {
  return `${tag}${text.length.toString(16).padStart(2, '0')}${Buffer.from(text).toString('hex')}`
}
