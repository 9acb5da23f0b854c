import { createHash, sign, generateKeyPairSync } from 'node:crypto'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { describe, expect, test } from 'vitest'
import { createPasskeyDevice, type Deviation, type PasskeyDevice } from '../testing/passkey-device.ts'
import { type AssertionResponse, parseAssertion } from './rules/credential-responses.ts'
import { type AssertionExpectation, verifyAssertion } from './verify-assertion.ts'

const cryptography = createNodeCryptography()
const relyingPartyId = 'example.com'
const challenge = 'wxvbDicyqQqvF2abcdefgA'
const userHandle = Buffer.from('3c46320b-c60e-4b05-8a3f-2f0d6b1f0b9a').toString('base64url')
const app = 'android:apk-key-hash:47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'
const expected: AssertionExpectation = {
  challenge,
  relyingPartyId,
  apps: [app],
  requiresUserVerification: false,
  userHandle,
}

const es256 = createPasskeyDevice('https://app.example.com', { userHandle, counts: false })
const rs256 = createPasskeyDevice('https://app.example.com', { userHandle, counts: false, algorithm: -257 })
const devices = { ES256: es256, RS256: rs256 }
const request = JSON.stringify({ rpId: relyingPartyId, challenge, allowCredentials: [] })

const assertionOf = (device: PasskeyDevice, deviation: Deviation = {}): AssertionResponse =>
  parseAssertion(JSON.stringify(device.sign(request, { signCount: 5, ...deviation })))!

const verify = (
  response: AssertionResponse,
  { publicKey = es256.publicKey, signCount = 4 } = {},
  more: Partial<AssertionExpectation> = {},
) =>
  verifyAssertion(cryptography, { publicKey: publicKey.toString('base64url'), signCount }, response, {
    ...expected,
    ...more,
  })

describe('an assertion', () => {
  test.each(['ES256', 'RS256'] as const)('with %s is accepted and returns its counter', async (algorithm) => {
    const device = devices[algorithm]
    expect(await verify(assertionOf(device), { publicKey: device.publicKey })).toBe(5)
  })

  test.each<[string, Deviation]>([
    ['of a key that may be backed up', { flags: 8 }],
    ['of a key that is backed up', { flags: 8 | 16 }],
    ['with extension outputs, which are ignored', { flags: 128, extensions: Buffer.of(0xa0) }],
    ['of an Android application that is allowed', { origin: app }],
    ['with reserved flags', { flags: 2 | 32 }],
    ['without user verification, which is not required', { isUserVerified: false }],
  ])('with %s is accepted', async (_, deviation) => {
    expect(await verify(assertionOf(es256, deviation))).toBe(5)
  })

  test('without a user handle is accepted, because authenticators may not store one', async () => {
    expect(await verify({ ...assertionOf(es256), userHandle: undefined })).toBe(5)
  })

  test.each<[step: number, what: string, Deviation]>([
    [6, 'the handle of another user', { userHandle: Buffer.from('eve').toString('base64url') }],
    [6, 'an empty user handle', { userHandle: '' }],
    [11, 'the type of a registration', { type: 'webauthn.create' }],
    [11, 'the type of a payment', { type: 'payment.get' }],
    [12, 'another challenge', { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    [12, 'the challenge with padding', { challenge: `${challenge}==` }],
    [12, 'an empty challenge', { challenge: '' }],
    [13, 'another site', { origin: 'https://evil.example' }],
    [13, 'a site whose name ends alike', { origin: 'https://notexample.com' }],
    [13, 'a site whose name begins alike', { origin: 'https://example.com.evil.example' }],
    [13, 'HTTP', { origin: 'http://app.example.com' }],
    [13, 'another Android application', { origin: app.replace('47', '48') }],
    [13, 'an opaque origin', { origin: 'null' }],
    [13, 'an origin with a user name', { origin: 'https://example.com@evil.example' }],
    [14, 'a frame of another origin', { crossOrigin: true }],
    [15, 'a top origin', { topOrigin: 'https://app.example.com' }],
    [16, 'the hash of another relying party', { relyingPartyId: 'app.example.com' }],
    [17, 'an absent user', { isUserPresent: false }],
    [19, 'a key that is backed up, but may not be', { flags: 16 }],
    [21, 'a credential in the authenticator data', { flags: 64, extensions: es256.publicKey }],
    [21, 'extension outputs without their flag', { extensions: Buffer.of(0xa0) }],
    [21, 'the flag of extension outputs without them', { flags: 128 }],
    [24, 'the counter of the last sign-in', { signCount: 4 }],
    [24, 'a lower counter', { signCount: 1 }],
    [24, 'a counter that fell to 0', { signCount: 0 }],
  ])('step %d: is rejected with %s', async (_step, _what, deviation) => {
    expect(await verify(assertionOf(es256, deviation))).toBeUndefined()
  })

  test('without user verification is rejected if that is required (step 18)', async () => {
    const required = { requiresUserVerification: true }
    expect(await verify(assertionOf(es256, { isUserVerified: false }), {}, required)).toBeUndefined()
    expect(await verify(assertionOf(es256), {}, required)).toBe(5)
  })

  test('may have a counter of 0 if it always was, which may start to count (step 24)', async () => {
    expect(await verify(assertionOf(es256, { signCount: 0 }), { signCount: 0 })).toBe(0)
    expect(await verify(assertionOf(es256, { signCount: 2 ** 32 - 1 }), { signCount: 0 })).toBe(2 ** 32 - 1)
  })

  test.each([0, 1, 36])('is rejected with authenticator data of %d bytes', async (length) => {
    const response = assertionOf(es256)
    const authenticatorData = response.authenticatorData.subarray(0, length)
    expect(await verify({ ...response, authenticatorData })).toBeUndefined()
  })
})

describe('the signature (step 23)', () => {
  const flipped = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))

  test.each(['ES256', 'RS256'] as const)('of %s covers every signed byte', async (algorithm) => {
    const { publicKey } = devices[algorithm]
    const response = assertionOf(devices[algorithm])
    const changes: Partial<AssertionResponse>[] = [
      { clientDataJSON: flipped(response.clientDataJSON, 3) },
      { clientDataJSON: Buffer.concat([response.clientDataJSON, Buffer.from(' ')]) },
      // From 4 to 5: a counter that grew.
      { authenticatorData: flipped(response.authenticatorData, 36) },
      // User verification.
      { authenticatorData: response.authenticatorData.map((byte, index) => (index === 32 ? byte ^ 4 : byte)) },
      { signature: flipped(response.signature, response.signature.length - 1) },
      { signature: response.signature.subarray(0, -1) },
      { signature: Buffer.concat([response.signature, Buffer.of(0)]) },
      { signature: new Uint8Array() },
    ]
    for (const change of changes)
      expect(await verify({ ...response, ...change }, { publicKey, signCount: 1 })).toBeUndefined()
  })

  test('must be by this key, not by another of the same kind', async () => {
    const other = createPasskeyDevice('https://app.example.com', { userHandle })
    expect(await verify(assertionOf(other))).toBeUndefined()
    const otherRsa = createPasskeyDevice('https://app.example.com', { userHandle, algorithm: -257 })
    expect(await verify(assertionOf(otherRsa), { publicKey: rs256.publicKey })).toBeUndefined()
  })

  test('must be by the algorithm of the key', async () => {
    expect(await verify(assertionOf(rs256))).toBeUndefined()
    expect(await verify(assertionOf(es256), { publicKey: rs256.publicKey })).toBeUndefined()
  })

  test('must use SHA-256, PKCS #1 v1.5 and DER', async () => {
    const response = assertionOf(es256)
    const clientHash = createHash('sha256').update(response.clientDataJSON).digest()
    const signed = Buffer.concat([response.authenticatorData, clientHash])
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const head = Buffer.from('a5010203262001215820', 'hex')
    const cose = Buffer.concat([
      head,
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ])
    const by = (signature: Buffer) => verify({ ...response, signature }, { publicKey: cose })
    expect(await by(sign('sha256', signed, privateKey))).toBe(5)
    expect(await by(sign('sha512', signed, privateKey))).toBeUndefined()
    expect(await by(sign('sha256', signed, { key: privateKey, dsaEncoding: 'ieee-p1363' }))).toBeUndefined()
    // Over the client data, not its hash.
    const unhashed = Buffer.concat([response.authenticatorData, response.clientDataJSON])
    expect(await by(sign('sha256', unhashed, privateKey))).toBeUndefined()
  })

  test('is not verified if the stored key cannot be read', async () => {
    for (const publicKey of [Buffer.alloc(0), Buffer.from('a0', 'hex'), es256.publicKey.subarray(1)])
      expect(await verify(assertionOf(es256), { publicKey })).toBeUndefined()
  })
})
