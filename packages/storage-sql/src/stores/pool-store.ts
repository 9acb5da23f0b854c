import type { PoolRecord, PoolStore, Sealed, SigningKeyRecord } from '@poolhouse/storage'
import { createDocumentCache, type DocumentCache } from '../document-cache.ts'
import type { Driver } from '../driver.ts'
import { textAfter } from '../key-range.ts'
import { pageOfRows } from '../page-of-rows.ts'
import type { ReadCache } from '../read-cache.ts'
import type { PoolRow, SigningKeyRow } from '../schema.ts'
import type { Statements } from '../statements/index.ts'
import { removeDeletedPool } from './deleted-pool-cleanup.ts'
import { unexpected } from '../unexpected.ts'

/**
 * How many steps are made to remove a deleted pool before its deletion is answered: enough for some 20,000 users. What is left
 * then is removed by pruning.
 */
const stepsAtOnce = 400

/** How many pools are kept parsed. */
const cachedPools = 500

/** Parsed pools. */
export const poolDocuments = (): DocumentCache<PoolRow, PoolRecord> => createDocumentCache(cachedPools, decode)

export const createPoolStore = (
  driver: Driver,
  { pools: statements }: Statements,
  { cached }: ReadCache,
  cache: DocumentCache<PoolRow, PoolRecord>,
): PoolStore => {
  return {
    insert: async (pool, keys) => {
      cache.forget(pool.id)
      const outcome = await driver.write([
        { run: statements.insertIfAbsent(encode({ ...pool, version: 1 })), required: true },
        ...keys.map((key) => ({ run: statements.insertKey(encodeKey(pool.id, key)) })),
      ])
      if (outcome === 'done') return true
      return outcome === 'unchanged' ? false : unexpected('A key of a new pool', outcome)
    },

    find: cached(async (id: string) => {
      const { stamp, take } = cache.ask(id)
      const [row] = await driver.read(statements.find({ id, ...stamp }))
      return take(row)
    }),

    keys: async (poolId) => (await driver.read(statements.keys({ pool_id: poolId }))).map(decodeKey),

    save: async (pool) => {
      const outcome = await driver.write([{ run: statements.save(encode(pool)), required: true }])
      return outcome === 'done' ? 'saved' : 'stale'
    },

    delete: async (poolId) => {
      const outcome = await driver.write([
        { run: statements.markDeleted({ id: poolId }), required: true },
        ...statements.emptyAtOnce.map((empty) => ({ run: empty({ pool_id: poolId }) })),
      ])
      if (outcome !== 'done') return false
      let left = stepsAtOnce
      for await (const _ of removeDeletedPool(driver, { pools: statements }, poolId)) if ((left -= 1) === 0) break
      return true
    },

    list: async ({ limit, after }) => {
      const from = after === undefined ? '' : textAfter(after)
      const rows = await driver.read(statements.list({ from, limit: limit + 1 }))
      return pageOfRows(rows, limit, decode, ({ id }) => id)
    },
  }
}

const encode = ({ id, version, createdAt, ...rest }: PoolRecord): PoolRow => ({
  id,
  version,
  created_at: createdAt,
  record: JSON.stringify(rest),
})

const decode = ({ id, version, created_at, record }: PoolRow): PoolRecord => ({
  id,
  version,
  createdAt: created_at,
  ...(JSON.parse(record) as Omit<PoolRecord, 'id' | 'version' | 'createdAt'>),
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
