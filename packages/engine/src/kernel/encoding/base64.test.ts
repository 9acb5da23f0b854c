import { describe, expect, test } from 'vitest'
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from './base64.ts'
import { toUtf8 } from './text.ts'

// RFC 4648, section 10.
const vectors = [
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
] as const

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)

describe('base64', () => {
  test.each(vectors)('encodes the RFC 4648 example %j as %j', (text, base64) => {
    expect(toBase64(toUtf8(text))).toBe(base64)
    expect(fromBase64(base64)).toEqual(toUtf8(text))
  })

  test('decodes every encoded byte', () => {
    expect(fromBase64(toBase64(allBytes))).toEqual(allBytes)
  })

  test('accepts missing padding', () => {
    expect(fromBase64('Zg')).toEqual(toUtf8('f'))
  })

  test.each(['Z', 'Zg=', 'Zm9v=', 'Zm8==', '=', '====', 'Zm9v Zm9v', 'Zm-_', 'Zg==Zg==', 'Zé=='])(
    'rejects %j',
    (text) => {
      expect(fromBase64(text)).toBeUndefined()
    },
  )
})

describe('base64url', () => {
  test.each(vectors)('encodes the RFC 4648 example %j as %j without padding', (text, base64) => {
    const unpadded = base64.replaceAll('=', '')
    expect(toBase64Url(toUtf8(text))).toBe(unpadded)
    expect(fromBase64Url(unpadded)).toEqual(toUtf8(text))
  })

  test('decodes every encoded byte, with URL-safe characters', () => {
    const text = toBase64Url(allBytes)
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(fromBase64Url(text)).toEqual(allBytes)
  })

  test.each(['Z', 'Zg==', 'Zm+/', 'Zm9v.', 'Zm9v\n'])('rejects %j', (text) => {
    expect(fromBase64Url(text)).toBeUndefined()
  })
})
