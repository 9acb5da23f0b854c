import type { Cryptography } from '@poolhouse/cryptography'
import type { PoolStore, SigningKeyRecord } from '@poolhouse/storage'
import { createBoundedMap } from '../kernel/bounded-map.ts'
import type { Sealer } from '../kernel/sealer.ts'

/** Caches the signing keys of pools, because reading and importing a key is slow compared with signing. */
export interface KeyRing {
  /** All keys of a pool, oldest first. Empty for an unknown pool. */
  keysOf(poolId: string): Promise<readonly PreparedKey[]>
  /**
   * One key of a pool. Reads uncached keys from the store, because another process could have added
   * them. Undefined for an unknown key.
   */
  find(poolId: string, kid: string): Promise<PreparedKey | undefined>
}

/** A key pair. The public and the private key are imported at their first use. */
export interface PreparedKey {
  readonly record: SigningKeyRecord
  signer(): Promise<Sign>
  verifier(): Promise<Verify>
}

type Sign = Awaited<ReturnType<Cryptography['rs256']['signer']>>
type Verify = Awaited<ReturnType<Cryptography['rs256']['verifier']>>

interface Needs {
  readonly cryptography: Cryptography
  readonly pools: PoolStore
  readonly sealer: Sealer
}

/** Capacity in pools. Each has a few kilobytes. */
const poolsKept = 1000

/** Builds an empty key ring. */
export const createKeyRing = (needs: Needs): KeyRing => {
  const ready = createBoundedMap<string, readonly PreparedKey[]>(poolsKept)

  const read = async (poolId: string): Promise<readonly PreparedKey[]> => {
    const records = await needs.pools.keys(poolId)
    const known = ready.get(poolId) ?? []
    const keys = records.map((record) => known.find(hasId(record.kid)) ?? prepare(needs, record))
    if (keys.length > 0) ready.set(poolId, keys)
    return keys
  }

  return {
    keysOf: async (poolId) => ready.get(poolId) ?? read(poolId),
    find: async (poolId, kid) => ready.get(poolId)?.find(hasId(kid)) ?? (await read(poolId)).find(hasId(kid)),
  }
}

/** The encryption context of a private key. */
export const privateKeyContext = (poolId: string, kid: string): string => `signing-key/${poolId}/${kid}`

const hasId =
  (kid: string) =>
  ({ record }: PreparedKey): boolean =>
    record.kid === kid

const prepare = ({ cryptography, sealer }: Needs, record: SigningKeyRecord): PreparedKey => {
  const { poolId, kid, publicKey, privateKey } = record
  return {
    record,
    signer: once(async () => {
      const opened = await sealer.open(privateKey, privateKeyContext(poolId, kid))
      if (!opened) throw new Error(`The signing keys of ${poolId} were not sealed under this master key.`)
      return cryptography.rs256.signer(opened)
    }),
    verifier: once(async () => cryptography.rs256.verifier(publicKey)),
  }
}

/** Calls `make` once. Returns the same promise to all callers. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
