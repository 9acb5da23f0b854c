import { argon2, pbkdf2, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { PasswordHashingAlgorithmType } from '@poolhouse/schemas'
import type { PhcHash } from './phc-hash.ts'

/** An algorithm whose hashes are in PHC format. */
interface Scheme {
  readonly id: string
  /** The minimum and maximum of each parameter, which limit the time and memory of a sign-in. */
  readonly bounds: Readonly<Record<string, readonly [number, number]>>
  /** Memory in bytes. */
  readonly memory: (parameters: PhcHash['parameters']) => number
  readonly derive: (password: string, hash: PhcHash) => Promise<Buffer>
}

const mebibyte = 1024 * 1024

/** Maximum memory for one password. */
export const maxMemory = 128 * mebibyte

const derive = {
  argon2: promisify(argon2),
  pbkdf2: promisify(pbkdf2),
  scrypt: promisify(scrypt) as (
    password: string,
    salt: Buffer,
    length: number,
    options: { readonly N: number; readonly r: number; readonly p: number; readonly maxmem: number },
  ) => Promise<Buffer>,
}

/** The algorithms with hashes in PHC format. All run in the thread pool. */
export const schemes = {
  SCRYPT: {
    id: 'scrypt',
    bounds: { ln: [10, 20], r: [1, 32], p: [1, 16] },
    memory: ({ ln = 0, r = 0 }) => 128 * 2 ** ln * r,
    derive: (password, { parameters: { ln = 0, r = 0, p = 0 }, salt, hash }) =>
      derive.scrypt(password, salt, hash.length, { N: 2 ** ln, r, p, maxmem: maxMemory + mebibyte }),
  },
  ARGON2ID: {
    id: 'argon2id',
    bounds: { m: [8, maxMemory / 1024], t: [1, 16], p: [1, 16] },
    memory: ({ m = 0 }) => m * 1024,
    derive: (password, { parameters: { m = 0, t = 0, p = 0 }, salt, hash }) =>
      derive.argon2('argon2id', {
        message: password,
        nonce: salt,
        parallelism: p,
        tagLength: hash.length,
        memory: m,
        passes: t,
      }),
  },
  PBKDF2_SHA256: {
    id: 'pbkdf2-sha256',
    bounds: { i: [1000, 2_000_000] },
    memory: () => 0,
    derive: (password, { parameters: { i = 0 }, salt, hash }) =>
      derive.pbkdf2(password, salt, i, hash.length, 'sha256'),
  },
} as const satisfies Readonly<Record<Exclude<PasswordHashingAlgorithmType, 'BCRYPT'>, Scheme>>

/** Whether a hash belongs to a scheme and its parameters are within the bounds. */
export const isAcceptable = ({ id, bounds, memory }: Scheme, hash: PhcHash): boolean => {
  const names = Object.keys(hash.parameters)
  const isBounded = ([name, [least, most]]: readonly [string, readonly [number, number]]) => {
    const value = hash.parameters[name] ?? -1
    return value >= least && value <= most
  }
  return (
    hash.id === id &&
    (hash.version === undefined || hash.version === 19) &&
    names.length === Object.keys(bounds).length &&
    Object.entries(bounds).every(isBounded) &&
    memory(hash.parameters) <= maxMemory &&
    hash.salt.length >= 8 &&
    hash.salt.length <= 64 &&
    hash.hash.length >= 16 &&
    hash.hash.length <= 64
  )
}
