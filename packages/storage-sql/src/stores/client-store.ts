import { type ClientRecord, type ClientStore, OwnerGone } from '@poolhouse/storage'
import { createDocumentCache, type DocumentCache } from '../document-cache.ts'
import type { Driver } from '../driver.ts'
import { textAfter } from '../key-range.ts'
import { pageOfRows } from '../page-of-rows.ts'
import type { ReadCache } from '../read-cache.ts'
import type { ClientRow } from '../schema.ts'
import type { Statements } from '../statements/index.ts'

/** How many clients are kept parsed. */
const cachedClients = 1000

/** Parsed clients. */
export const clientDocuments = (): DocumentCache<ClientRow, ClientRecord> => createDocumentCache(cachedClients, decode)

export const createClientStore = (
  driver: Driver,
  { clients: statements }: Statements,
  { cached }: ReadCache,
  cache: DocumentCache<ClientRow, ClientRecord>,
): ClientStore => {
  return {
    insert: async (client) => {
      cache.forget(client.id)
      const row = encode({ ...client, version: 1 })
      const outcome = await driver.write([{ run: statements.insertIfAbsent(row), required: true }])
      if (outcome === 'orphan') throw new OwnerGone(`There is no pool ${client.poolId}.`)
      return outcome === 'done'
    },

    find: cached(async (id: string) => {
      const { stamp, take } = cache.ask(id)
      const [row] = await driver.read(statements.find({ id, ...stamp }))
      return take(row)
    }),

    save: async (client) => {
      const outcome = await driver.write([{ run: statements.save(encode(client)), required: true }])
      return outcome === 'done' ? 'saved' : 'stale'
    },

    delete: async (poolId, clientId) => {
      const key = { id: clientId, pool_id: poolId }
      return (await driver.write([{ run: statements.delete(key), required: true }])) === 'done'
    },

    list: async (poolId, { limit, after }) => {
      const from = after === undefined ? '' : textAfter(after)
      const rows = await driver.read(statements.list({ pool_id: poolId, from, limit: limit + 1 }))
      return pageOfRows(rows, limit, decode, ({ id }) => id)
    },
  }
}

const encode = ({ id, poolId, version, createdAt, ...rest }: ClientRecord): ClientRow => ({
  id,
  pool_id: poolId,
  version,
  created_at: createdAt,
  record: JSON.stringify(rest),
})

const decode = ({ id, pool_id, version, created_at, record }: ClientRow): ClientRecord => ({
  id,
  poolId: pool_id,
  version,
  createdAt: created_at,
  ...(JSON.parse(record) as Omit<ClientRecord, 'id' | 'poolId' | 'version' | 'createdAt'>),
})
