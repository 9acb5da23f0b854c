import { modpGroup } from '@poolhouse/cryptography'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../kernel/encoding/base64.ts'
import { integerFromBytes, integerFromHex, integerToBytes, toHex } from '../../kernel/encoding/integers.ts'
import { concat } from '../../kernel/encoding/concat.ts'
import { claimKey, signClaim, verifyClaim } from './claim.ts'
import { makeServerPublic, scramble, sharedSecret } from './exchange.ts'
import { pad } from './pad.ts'
import { multiplier, poolNameOf } from './parameters.ts'
import { makeVerifier, passwordKey } from './verifier.ts'

/*
 * One exchange with every value known; the long ones by their ends. The salt begins with a set bit, so that padding shows.
 */

const cryptography = createNodeCryptography()
const identity = { poolName: poolNameOf('eu-west-1_AbCdEf123'), userId: 'alice' }
const password = 'Correct-Horse1!'
const salt = integerToBytes(integerFromHex('8f00112233445566778899aabbccddee') ?? 0n)
const clientSecret = integerFromHex('11'.repeat(32)) ?? 0n
const serverSecret = integerFromHex('22'.repeat(32)) ?? 0n

const clientPublic = await cryptography.groupPower(modpGroup.generator, clientSecret)
const verifier = await makeVerifier(cryptography, identity, password, salt)
const serverPublic = await makeServerPublic(cryptography, verifier, serverSecret)
const exchange = { clientPublic, serverPublic, serverSecret, verifier }
const u = await scramble(cryptography, exchange)
const secret = await sharedSecret(cryptography, exchange, u)
const key = await claimKey(cryptography, u, secret)
const claim = {
  ...identity,
  secretBlock: fromBase64('c2VjcmV0LWJsb2NrLWJ5dGVz') ?? new Uint8Array(),
  timestamp: 'Tue Mar 5 07:08:09 UTC 2024',
}

/** Fits the hex digits of a long number by its ends. */
const withEnds = (start: string, end: string) => new RegExp(`^${start}[0-9a-f]+${end}$`)

test('k is the hash of the prime and the generator', async () => {
  const hashed = await cryptography.sha256(concat(pad(modpGroup.prime), pad(modpGroup.generator)))
  expect(integerFromBytes(hashed)).toBe(multiplier)
})

test('x is the hash of the salt and the password', async () => {
  const x = await passwordKey(cryptography, identity, password, salt)
  expect(x.toString(16)).toMatch(withEnds('7427f0166c0b97daf9523b2e7bee488e', '043dbc7f8ebd4cd6'))
})

test('A is the public value of the client', () => {
  expect(clientPublic.toString(16)).toMatch(withEnds('f2c4e740', 'b35a49099'))
})

test('v is the verifier of the password', () => {
  expect(verifier.toString(16)).toMatch(withEnds('df0ed801', '93e0f2fa'))
})

test('B is the public value of the server', () => {
  expect(serverPublic.toString(16)).toMatch(withEnds('ed52649f', '26c250df'))
})

test('u is the hash of both public values', () => {
  expect(u.toString(16)).toMatch(withEnds('c92267f1511233cfc68dbf569aa791d7', '3a1f8a4959d3e8ad'))
})

test('S is the shared secret of the server', () => {
  expect(secret.toString(16)).toMatch(withEnds('68b21471', '9ef99a2dd6'))
})

test('the client computes the same S', async () => {
  const x = await passwordKey(cryptography, identity, password, salt)
  const base = serverPublic - multiplier * (await cryptography.groupPower(modpGroup.generator, x))
  expect(await cryptography.groupPower(base, clientSecret + u * x)).toBe(secret)
})

test('the extracted key is the HMAC of S under u', async () => {
  const extracted = await cryptography.hmacSha256(pad(u), pad(secret))
  expect(toHex(extracted)).toBe('aeb27e7b7e940753833ce5f9f04843a5de2af213610c5077ed2d44025bffcfc5')
})

test('the key of the claim is derived from it', () => {
  expect(toHex(key)).toBe('3dfb41f269e8df430278cdcc16c5e9e2')
})

test('the signature is the HMAC of the claim under that key', async () => {
  expect(toBase64(await signClaim(cryptography, key, claim))).toBe('VOLj/hiEFuc1EBLklFcmGj8EcrSfQ/5ildR6A1rZfWA=')
})

test('the server accepts that signature', async () => {
  const signature = fromBase64('VOLj/hiEFuc1EBLklFcmGj8EcrSfQ/5ildR6A1rZfWA=') ?? new Uint8Array()
  expect(await verifyClaim(cryptography, exchange, claim, signature)).toBe(true)
})
