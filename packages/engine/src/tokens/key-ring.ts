import type { Cryptography } from '@poolhouse/cryptography'
import type { PoolStore, SigningKeyRecord } from '@poolhouse/storage'
import { createBoundedMap } from '../kernel/bounded-map.ts'
import type { Sealer } from '../kernel/sealer.ts'

/** The keys of pools, read once and prepared when first needed: both are slow beside the signing itself. */
export interface KeyRing {
  /** All keys of a pool, oldest first; none for an unknown pool. */
  keysOf(poolId: string): Promise<readonly PreparedKey[]>
  /** One key of a pool. Reads the store again before it calls a key unknown: another process may have added it. */
  find(poolId: string, kid: string): Promise<PreparedKey | undefined>
}

/** A key, each half of which is made ready at its first use. */
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

/** How many pools' keys lie ready. Each takes some kilobytes. */
const poolsKept = 1000

/** Builds an empty ring. */
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

/** What a private key is sealed for. */
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

/** Does it at the first call and gives the same answer to all. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
