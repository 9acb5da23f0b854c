import type { AccessTokenRecords, AccessTokenStore, ClientRecord, PoolRecord, AccessTokenIds } from '@poolhouse/storage'
import type { DocumentCache } from '../document-cache.ts'
import type { Driver } from '../driver.ts'
import type { ReadCache } from '../read-cache.ts'
import type { GrantRow, UserRow } from '../tables/index.ts'
import type { AccessTokenRow } from '../statements/access-token-statements.ts'
import type { Statements } from '../statements/index.ts'
import { decodeUser } from '../user-document.ts'
import { decodeGrant } from './grant-store.ts'

/** The parsed documents that the stores of pools and clients share with this one. */
export interface Documents {
  readonly pools: DocumentCache<PoolRecord>
  readonly clients: DocumentCache<ClientRecord>
}

/**
 * Looks up the records of an access token with one statement, and uses the parsed documents that other stores have
 * cached.
 */
export const createAccessTokenStore = (
  driver: Driver,
  { accessTokens: statements }: Statements,
  { cached }: ReadCache,
  { pools, clients }: Documents,
): AccessTokenStore => {
  const find = cached(async (poolId: string, clientId: string, eventId: string, sub: string) => {
    const names = { poolId, clientId, eventId, sub }
    const reads = {
      pool: pools.startRead(JSON.stringify([poolId])),
      client: clients.startRead(JSON.stringify([clientId])),
    }
    const [row] = await driver.read(
      statements.find({
        pool_id: poolId,
        client_id: clientId,
        event_id: eventId,
        sub,
        known_pool_version: reads.pool.stamp['known_version'] as number,
        known_pool_created_at: reads.pool.stamp['known_created_at'] as number,
        known_client_pool_id: reads.client.stamp['known_pool_id'] as string,
        known_client_version: reads.client.stamp['known_version'] as number,
        known_client_created_at: reads.client.stamp['known_created_at'] as number,
      }),
    )
    if (!row) return {}
    const pool = reads.pool.documentOf({
      id: poolId,
      version: row.pool_version,
      created_at: row.pool_created_at,
      record: row.pool_record,
    })
    const client = reads.client.documentOf(clientRow(names, row))
    const grant = grantRow(names, row)
    const user = userRow(names, row)
    return {
      ...(pool ? { pool } : {}),
      ...(client ? { client } : {}),
      ...(grant ? { grant: decodeGrant(grant) } : {}),
      ...(user ? { user: decodeUser(user) } : {}),
    } satisfies AccessTokenRecords
  })
  return { find: ({ poolId, clientId, eventId, sub }) => find(poolId, clientId, eventId, sub) }
}

const clientRow = ({ poolId, clientId }: AccessTokenIds, row: AccessTokenRow) => {
  const { client_version: version, client_created_at: created_at, client_record: record } = row
  return version === null || created_at === null
    ? undefined
    : { id: clientId, pool_id: poolId, version, created_at, record }
}

const userRow = (
  { poolId, sub }: AccessTokenIds,
  { user_version: version, profile, state }: AccessTokenRow,
): UserRow | undefined =>
  version === null || profile === null || state === null ? undefined : { pool_id: poolId, sub, version, profile, state }

const grantRow = ({ poolId, eventId }: AccessTokenIds, row: AccessTokenRow): GrantRow | undefined => {
  const { origin_jti, grant_sub: sub, grant_client_id: client_id, authenticated_at, expires_at } = row
  const { revoked_at, refresh_ended_at, device_key, session, assurance } = row
  return origin_jti === null || sub === null || client_id === null || authenticated_at === null || expires_at === null
    ? undefined
    : {
        pool_id: poolId,
        event_id: eventId,
        origin_jti,
        sub,
        client_id,
        authenticated_at,
        expires_at,
        revoked_at,
        refresh_ended_at,
        device_key,
        session,
        assurance,
      }
}
