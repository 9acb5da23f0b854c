import { describe, expect, test } from 'vitest'
import type { Cryptography } from '../src/index.ts'
import { bytes, fromBase64Url } from './bytes.ts'
import { es256Vector } from './vectors/es256.ts'

const { publicKey, signingInput, r, s, order } = es256Vector

/** An ASN.1 element, hex. Lengths below 128. */
const element = (tag: string, content: string) => tag + (content.length / 2).toString(16).padStart(2, '0') + content
const integer = (hex: string) => element('02', hex)
const sequence = (...members: readonly string[]) => element('30', members.join(''))
/** A positive integer in the shortest form. */
const positive = (hex: string) => integer(Number.parseInt(hex.slice(0, 2), 16) > 0x7f ? `00${hex}` : hex)

const signature = sequence(positive(r), positive(s))

export const es256Conformance = ({ es256 }: Cryptography): void => {
  describe('es256', () => {
    const verified = async (hex: string, data: Uint8Array | string = signingInput) =>
      (await es256.verifier(publicKey))(data, bytes(hex))

    test('verifies the signature of RFC 7515, A.3', async () => {
      expect(await verified(signature)).toBe(true)
      expect(await verified(signature, new TextEncoder().encode(signingInput))).toBe(true)
    })

    test('rejects other data and another key', async () => {
      expect(await verified(signature, `${signingInput}A`)).toBe(false)
      const negated = { x: publicKey.x, y: otherY }
      expect(await (await es256.verifier(negated))(signingInput, bytes(signature))).toBe(false)
    })

    test('accepts the complementary s, so a signature does not identify a message', async () => {
      expect(await verified(sequence(positive(r), positive(otherS)))).toBe(true)
    })

    test.each<[string, string]>([
      ['nothing', ''],
      ['r and s side by side', r + s],
      ['bytes after the sequence', `${signature}00`],
      ['bytes inside the sequence after s', sequence(positive(r), positive(s), '0500')],
      ['a sequence that is cut off', signature.slice(0, -2)],
      ['a length that is too large', `3046${signature.slice(4)}`],
      ['a length in the long form', `3081${signature.slice(2)}`],
      ['an indefinite length', `3080${signature.slice(4)}0000`],
      ['an integer with a zero too many', sequence(positive(`00${r}`), positive(s))],
      ['a negative s', sequence(positive(r), integer(s))],
      ['r of 0', sequence(integer('00'), positive(s))],
      ['s of 0', sequence(positive(r), integer('00'))],
      ['r and s of 0', sequence(integer('00'), integer('00'))],
      ['s of the order', sequence(positive(r), positive(order))],
      ['r of the order', sequence(positive(order), positive(s))],
      ['r and s in the wrong order', sequence(positive(s), positive(r))],
      ['a set', `31${signature.slice(2)}`],
      ['one integer', sequence(positive(r))],
      ['r beyond the order, equal to it modulo the order', sequence(integer(sum), positive(s))],
    ])('rejects a signature with %s', async (_, hex) => {
      expect(await verified(hex)).toBe(false)
    })

    test('rejects a key that is not on the curve', async () => {
      const one = Buffer.from(bytes('01'.padStart(64, '0'))).toString('base64url')
      const zero = Buffer.alloc(32).toString('base64url')
      for (const key of [
        { x: publicKey.x, y: publicKey.x },
        { x: one, y: one },
        { x: zero, y: zero },
      ])
        await expect((async () => es256.verifier(key))()).rejects.toThrow()
    })
  })
}

const hexOf = (value: bigint, length = 64) => value.toString(16).padStart(length, '0')
const otherS = hexOf(BigInt(`0x${order}`) - BigInt(`0x${s}`))
/** r + order, one byte longer than r. */
const sum = hexOf(BigInt(`0x${order}`) + BigInt(`0x${r}`), 66)
/** The prime of the field (FIPS 186-5), to negate a point. */
const prime = BigInt('0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff')
const otherY = Buffer.from(
  bytes(hexOf(prime - BigInt(`0x${Buffer.from(fromBase64Url(publicKey.y)).toString('hex')}`))),
).toString('base64url')
