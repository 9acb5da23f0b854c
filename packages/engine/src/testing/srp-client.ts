import { createHash, createHmac, randomBytes } from 'node:crypto'
import { modPow, modpGroup } from '@poolhouse/cryptography'

const { prime, generator } = modpGroup

/** The parameters of a PASSWORD_VERIFIER challenge. */
export interface PasswordVerifierParameters {
  readonly SALT: string
  readonly SRP_B: string
  readonly SECRET_BLOCK: string
  readonly USER_ID_FOR_SRP: string
}

/** The client's response. Add SECRET_HASH if required. */
export interface PasswordVerifierResponses {
  readonly USERNAME: string
  readonly PASSWORD_CLAIM_SECRET_BLOCK: string
  readonly PASSWORD_CLAIM_SIGNATURE: string
  readonly TIMESTAMP: string
  readonly [name: string]: string
}

/** The client of one SRP sign-in. */
export interface SrpClient {
  /** For AuthParameters. */
  readonly SRP_A: string
  /** The response to the challenge, for ChallengeResponses. `at` is milliseconds since the epoch. */
  response(challenge: Readonly<Record<string, string>>, password: string, at: number): PasswordVerifierResponses
}

/** Values of an attacker: a public value that determines the shared secret without the password. */
export interface ForcedSecret {
  readonly clientPublic: bigint
  readonly sharedSecret: bigint
}

/**
 * An SRP client, implemented from the protocol independently of the engine (except for the group), so that they test each
 * other.
 */
export const createSrpClient = (poolId: string, forced?: ForcedSecret): SrpClient => {
  const poolName = poolId.split('_')[1] ?? ''
  const secret = fromHex(randomBytes(128).toString('hex'))
  const clientPublic = forced?.clientPublic ?? modPow(generator, secret)

  return {
    SRP_A: clientPublic.toString(16),
    response: (challenge, password, at) => {
      const { SALT, SRP_B, SECRET_BLOCK, USER_ID_FOR_SRP } = readChallenge(challenge)
      const serverPublic = fromHex(SRP_B)
      const u = fromHex(hash(paddedHex(clientPublic) + paddedHex(serverPublic)))
      const identity = createHash('sha256').update(`${poolName}${USER_ID_FOR_SRP}:${password}`).digest('hex')
      const x = fromHex(hash(paddedHex(fromHex(SALT)) + identity))
      const k = fromHex(hash(paddedHex(prime) + paddedHex(generator)))
      const shared = forced?.sharedSecret ?? modPow(serverPublic - k * modPow(generator, x), secret + u * x)

      const extracted = createHmac('sha256', bytes(paddedHex(u)))
        .update(bytes(paddedHex(shared)))
        .digest()
      const key = createHmac('sha256', extracted)
        .update('Caldera Derived Key')
        .update(bytes('01'))
        .digest()
        .subarray(0, 16)
      const TIMESTAMP = timestamp(at)
      return {
        USERNAME: USER_ID_FOR_SRP,
        PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
        PASSWORD_CLAIM_SIGNATURE: createHmac('sha256', key)
          .update(poolName)
          .update(USER_ID_FOR_SRP)
          .update(Buffer.from(SECRET_BLOCK, 'base64'))
          .update(TIMESTAMP)
          .digest('base64'),
        TIMESTAMP,
      }
    },
  }
}

const readChallenge = (challenge: Readonly<Record<string, string>>): PasswordVerifierParameters => {
  const { SALT, SRP_B, SECRET_BLOCK, USER_ID_FOR_SRP } = challenge
  if (!SALT || !SRP_B || !SECRET_BLOCK || !USER_ID_FOR_SRP)
    throw new Error('This is not a PASSWORD_VERIFIER challenge.')
  return { SALT, SRP_B, SECRET_BLOCK, USER_ID_FOR_SRP }
}

const fromHex = (hex: string): bigint => BigInt(`0x${hex}`)

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

const hash = (hex: string): string => createHash('sha256').update(bytes(hex)).digest('hex')

const paddedHex = (value: bigint): string => {
  const hex = value.toString(16)
  if (hex.length % 2) return `0${hex}`
  return /^[89a-f]/.test(hex) ? `00${hex}` : hex
}

/** `Tue Mar 5 07:08:09 UTC 2024` */
const timestamp = (at: number): string => {
  const [, weekday, day, month, year, time] =
    /^(\w+), 0?(\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(at).toUTCString()) ?? []
  return `${weekday} ${month} ${day} ${time} UTC ${year}`
}
