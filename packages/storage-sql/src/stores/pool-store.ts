import type { DocumentStore, documentTypes, PoolStore, Sealed, SigningKeyRecord } from '@poolhouse/storage'
import type { Driver } from '../driver.ts'
import type { SigningKeyRow } from '../tables/index.ts'
import type { Statements } from '../statements/index.ts'
import { pools as table } from '../tables/pools.ts'
import { unexpected } from '../unexpected.ts'
import { removeDeletedPool } from './deleted-pool-cleanup.ts'

/**
 * Number of batches that `delete` removes before it returns: enough for about 20,000 users. Pruning removes the rest.
 */
const stepsAtOnce = 400

export const createPoolStore = (
  driver: Driver,
  { pools: statements, documents }: Statements,
  store: DocumentStore<typeof documentTypes.pools>,
  invalidate: (poolId: string) => void,
): PoolStore => ({
  find: (poolId) => store.find(poolId),
  save: (pool) => store.save(pool),
  list: (page) => store.list(page),

  insert: async (pool, keys) => {
    invalidate(pool.id)
    const outcome = await driver.write([
      { run: documents.pools.insertIfAbsent(table.encode({ ...pool, version: 1 })), required: true },
      ...keys.map((key) => ({ run: statements.insertKey(encodeKey(pool.id, key)) })),
    ])
    if (outcome === 'done') return true
    return outcome === 'unchanged' ? false : unexpected('A key of a new pool', outcome)
  },

  keys: async (poolId) => (await driver.read(statements.keys({ pool_id: poolId }))).map(decodeKey),

  delete: async (poolId) => {
    const outcome = await driver.write([
      { run: statements.markDeleted({ id: poolId }), required: true },
      ...Object.values(statements.emptyAtOnce).map((empty) => ({ run: empty({ pool_id: poolId }) })),
    ])
    if (outcome !== 'done') return false
    let remaining = stepsAtOnce
    for await (const _ of removeDeletedPool(driver, { pools: statements }, poolId)) if ((remaining -= 1) === 0) break
    return true
  },
})

const encodeKey = (poolId: string, key: SigningKeyRecord): SigningKeyRow => ({
  pool_id: poolId,
  kid: key.kid,
  use: key.use,
  public_n: key.publicKey.n,
  public_e: key.publicKey.e,
  private_key: key.privateKey,
  created_at: key.createdAt,
})

const decodeKey = (row: SigningKeyRow): SigningKeyRecord => ({
  poolId: row.pool_id,
  kid: row.kid,
  use: row.use,
  publicKey: { n: row.public_n, e: row.public_e },
  privateKey: row.private_key as Sealed,
  createdAt: row.created_at,
})
