import type { Cryptography } from '@poolhouse/cryptography'
import type { PoolStore, SigningKeyRecord } from '@poolhouse/storage'
import { toBase64, toBase64Url } from '../kernel/encoding/base64.ts'
import { toJson } from '../kernel/encoding/json.ts'
import { parseJwt } from './rules/jwt.ts'
import { createKeyRing, privateKeyContext } from './key-ring.ts'
import type { Sealer } from '../kernel/sealer.ts'

/** The two RSA signing keys of each pool. They are generated with the pool, and imported and cached at first use. */
export interface SigningKeys {
  /** Generates the keys of a new pool, with encrypted private keys. Store them with the pool. */
  generate(poolId: string, at: number): Promise<readonly SigningKeyRecord[]>
  /**
   * Returns a JWT with these claims, signed with the pool's newest key for that use (RS256; the header has only `kid` and `alg`).
   */
  sign(poolId: string, use: TokenUse, claims: Readonly<Record<string, unknown>>): Promise<string>
  /**
   * Checks the form and the signature of a JWT with the keys of the pool. `malformed`: not an RS256 JWT with a `kid`;
   * `foreign`: unknown key or invalid signature. Does not check expiry or revocation.
   */
  verify(poolId: string, jwt: string): Promise<VerifiedJwt | 'malformed' | 'foreign'>
  /** The pool's JWKS document, or undefined for an unknown pool. */
  jwks(poolId: string): Promise<{ readonly keys: readonly Jwk[] } | undefined>
}

/** Which tokens a key signs. */
export type TokenUse = SigningKeyRecord['use']

/** The claims of a JWT, and the use of the key that signed it. */
export interface VerifiedJwt {
  readonly claims: Readonly<Record<string, unknown>>
  readonly use: TokenUse
}

/** A public key. The members have the order of the service. */
export interface Jwk {
  readonly alg: 'RS256'
  readonly e: string
  readonly kid: string
  readonly kty: 'RSA'
  readonly n: string
  readonly use: 'sig'
}

/** Builds the service. */
export const createSigningKeys = ({
  cryptography,
  pools,
  sealer,
}: {
  readonly cryptography: Cryptography
  readonly pools: PoolStore
  readonly sealer: Sealer
}): SigningKeys => {
  const ring = createKeyRing({ cryptography, pools, sealer })

  const generateOne = async (poolId: string, use: TokenUse, createdAt: number): Promise<SigningKeyRecord> => {
    const { publicKey, privateKey } = await cryptography.rs256.generateKey()
    const kid = toBase64(cryptography.randomBytes(32))
    return {
      poolId,
      kid,
      use,
      publicKey,
      privateKey: await sealer.seal(privateKey, privateKeyContext(poolId, kid)),
      createdAt,
    }
  }

  return {
    generate: (poolId, at) => Promise.all([generateOne(poolId, 'id', at), generateOne(poolId, 'access', at)]),

    sign: async (poolId, use, claims) => {
      const key = (await ring.keysOf(poolId)).findLast(({ record }) => record.use === use)
      if (!key) throw new Error(`User pool ${poolId} has no key to sign with.`)
      const header = toJson({ kid: key.record.kid, alg: 'RS256' })
      const signed = `${toBase64Url(header)}.${toBase64Url(toJson(claims))}`
      const sign = await key.signer()
      return `${signed}.${toBase64Url(await sign(signed))}`
    },

    verify: async (poolId, jwt) => {
      const parsed = parseJwt(jwt)
      // The server chooses the algorithm, not the token: only RS256 is accepted.
      if (parsed?.header.alg !== 'RS256' || typeof parsed.header.kid !== 'string') return 'malformed'
      const key = await ring.find(poolId, parsed.header.kid)
      const verify = await key?.verifier()
      if (!key || !(await verify?.(parsed.signed, parsed.signature))) return 'foreign'

      return { claims: parsed.claims, use: key.record.use }
    },

    jwks: async (poolId) => {
      const records = await pools.keys(poolId)
      if (records.length === 0) return undefined
      return { keys: records.map(publish) }
    },
  }
}

const publish = ({ kid, publicKey: { n, e } }: SigningKeyRecord): Jwk => ({
  alg: 'RS256',
  e,
  kid,
  kty: 'RSA',
  n,
  use: 'sig',
})
