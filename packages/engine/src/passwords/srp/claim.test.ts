import { createRequire } from 'node:module'
import { modpGroup } from '@poolhouse/cryptography'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { describe, expect, test } from 'vitest'
import { createSrpClient } from '../../testing/srp-client.ts'
import { fromBase64, toBase64 } from '../../kernel/encoding/base64.ts'
import { integerFromBytes, integerFromHex, toHex } from '../../kernel/encoding/integers.ts'
import { toUtf8 } from '../../kernel/encoding/text.ts'
import { verifyClaim } from './claim.ts'
import { isPublicValue, makeServerPublic, type SrpExchange } from './exchange.ts'
import { poolNameOf } from './parameters.ts'
import { makeVerifier } from './verifier.ts'

const cryptography = createNodeCryptography()
const poolId = 'us-east-1_Test12345'
const identity = { poolName: poolNameOf(poolId), userId: 'ada' }
const password = 'pässword with 😀 spaces'
const at = Date.UTC(2026, 0, 5, 7, 8, 9)
const secretBlock = toUtf8('what the server remembers')

/** A server that knows the password, in the middle of an exchange with the client that sent A. */
const serverFor = async (SRP_A: string, salt = cryptography.randomBytes(16)) => {
  const verifier = await makeVerifier(cryptography, identity, password, salt)
  const serverSecret = integerFromBytes(cryptography.randomBytes(32))
  const serverPublic = await makeServerPublic(cryptography, verifier, serverSecret)
  const exchange: SrpExchange = { clientPublic: integerFromHex(SRP_A) ?? 0n, serverPublic, serverSecret, verifier }
  const challenge = {
    SALT: toHex(salt),
    SRP_B: serverPublic.toString(16),
    SECRET_BLOCK: toBase64(secretBlock),
    USERNAME: identity.userId,
    USER_ID_FOR_SRP: identity.userId,
  }
  const accepts = (signature: string, timestamp: string, changes: Partial<SrpExchange> = {}) =>
    verifyClaim(
      cryptography,
      { ...exchange, ...changes },
      { ...identity, secretBlock, timestamp },
      fromBase64(signature) ?? new Uint8Array(),
    )
  return { challenge, accepts }
}

describe('a client with the correct password', () => {
  test('is accepted', async () => {
    const client = createSrpClient(poolId)
    const { challenge, accepts } = await serverFor(client.SRP_A)
    const { PASSWORD_CLAIM_SIGNATURE, TIMESTAMP } = client.response(challenge, password, at)
    expect(TIMESTAMP).toBe('Mon Jan 5 07:08:09 UTC 2026')
    expect(await accepts(PASSWORD_CLAIM_SIGNATURE, TIMESTAMP)).toBe(true)
  })

  test.each([
    '00000000000000000000000000000000',
    '00ff0000000000000000000000000001',
    '80000000000000000000000000000000',
  ])('is accepted with the salt %s', async (salt) => {
    const client = createSrpClient(poolId)
    const { challenge, accepts } = await serverFor(client.SRP_A, Uint8Array.from(Buffer.from(salt, 'hex')))
    const { PASSWORD_CLAIM_SIGNATURE, TIMESTAMP } = client.response(challenge, password, at)
    expect(await accepts(PASSWORD_CLAIM_SIGNATURE, TIMESTAMP)).toBe(true)
  })

  test('is rejected if anything it signed differs', async () => {
    const client = createSrpClient(poolId)
    const { challenge, accepts } = await serverFor(client.SRP_A)
    const { PASSWORD_CLAIM_SIGNATURE: signature, TIMESTAMP } = client.response(challenge, password, at)
    expect(await accepts(signature, `${TIMESTAMP} `)).toBe(false)
    expect(await accepts(signature, TIMESTAMP, { clientPublic: 3n })).toBe(false)
    expect(await accepts(signature, TIMESTAMP, { serverPublic: 3n })).toBe(false)
    expect(await accepts(signature, TIMESTAMP, { serverSecret: 3n })).toBe(false)
    expect(await accepts(signature.slice(0, -8), TIMESTAMP)).toBe(false)
    expect(await accepts('', TIMESTAMP)).toBe(false)
  })
})

describe('a client without the password', () => {
  test('is rejected', async () => {
    const client = createSrpClient(poolId)
    const { challenge, accepts } = await serverFor(client.SRP_A)
    const { PASSWORD_CLAIM_SIGNATURE, TIMESTAMP } = client.response(challenge, `${password}.`, at)
    expect(await accepts(PASSWORD_CLAIM_SIGNATURE, TIMESTAMP)).toBe(false)
  })

  test.each([
    ['0', 0n],
    ['N', modpGroup.prime],
    ['2N', 2n * modpGroup.prime],
  ])('is rejected with A = %s, although it then knows the shared secret 0', async (_name, clientPublic) => {
    expect(isPublicValue(clientPublic)).toBe(false)
    const attacker = createSrpClient(poolId, { clientPublic, sharedSecret: 0n })
    const { accepts, challenge } = await serverFor(attacker.SRP_A)
    const { PASSWORD_CLAIM_SIGNATURE, TIMESTAMP } = attacker.response(challenge, 'no idea', at)
    expect(await accepts(PASSWORD_CLAIM_SIGNATURE, TIMESTAMP)).toBe(false)
  })
})

test('accepts an A that is not a multiple of the prime', () => {
  for (const value of [1n, 2n, modpGroup.prime - 1n, modpGroup.prime + 1n]) expect(isPublicValue(value)).toBe(true)
})

/** The parts of amazon-cognito-identity-js that speak SRP; its type declarations leave them out. */
interface AuthenticationHelper {
  getLargeAValue(callback: Callback<BigInteger>): void
  getPasswordAuthenticationKey(
    username: string,
    password: string,
    serverPublic: BigInteger,
    salt: BigInteger,
    callback: Callback<Uint8Array>,
  ): void
}
type Callback<T> = (problem: Error | null, value: T) => void
interface BigInteger {
  toString(radix: number): string
}

describe('amazon-cognito-identity-js', () => {
  const require = createRequire(import.meta.url)
  /* oxlint-disable typescript/no-unsafe-type-assertion -- The library has no types for these. */
  const { AuthenticationHelper: Helper } = require('amazon-cognito-identity-js') as {
    AuthenticationHelper: new (poolName: string) => AuthenticationHelper
  }
  const { default: Integer } = require('amazon-cognito-identity-js/lib/BigInteger.js') as {
    default: new (text: string, radix: number) => BigInteger
  }
  /* oxlint-enable typescript/no-unsafe-type-assertion */
  const result = <T>(start: (callback: Callback<T>) => void) =>
    new Promise<T>((resolve, reject) => {
      start((problem, value) => (problem ? reject(problem) : resolve(value)))
    })

  test('is accepted, with many salts and secrets', async () => {
    for (let round = 0; round < 12; round += 1) {
      const helper = new Helper(identity.poolName)
      const clientPublic = await result<BigInteger>((callback) => helper.getLargeAValue(callback))
      const { challenge, accepts } = await serverFor(clientPublic.toString(16))
      const key = await result<Uint8Array>((callback) =>
        helper.getPasswordAuthenticationKey(
          challenge.USER_ID_FOR_SRP,
          password,
          new Integer(challenge.SRP_B, 16),
          new Integer(challenge.SALT, 16),
          callback,
        ),
      )
      const timestamp = 'Mon Jan 5 07:08:09 UTC 2026'
      const message = Buffer.concat([
        Buffer.from(identity.poolName + challenge.USER_ID_FOR_SRP),
        Buffer.from(challenge.SECRET_BLOCK, 'base64'),
        Buffer.from(timestamp),
      ])
      expect(await accepts(toBase64(await cryptography.hmacSha256(key, message)), timestamp)).toBe(true)
    }
  })
})
