import { sql } from 'kysely'
import { prepareSingle } from './prepare.ts'
import { recordUnlessKnown } from './record-unless-known.ts'
import type { Writer } from './statement-dialect.ts'

/** The ids of a token, and the stamps of the documents that the caller has cached, such as `known_pool_version`. */
interface Arguments {
  readonly pool_id: string
  readonly client_id: string
  readonly event_id: string
  readonly sub: string
  readonly known_pool_version: number
  readonly known_pool_created_at: number
  readonly known_client_pool_id: string
  readonly known_client_version: number
  readonly known_client_created_at: number
}

/** One row for the pool. Columns of missing records are null, and so is the JSON of documents that the caller has cached. */
export interface AccessTokenRow {
  readonly pool_version: number
  readonly pool_created_at: number
  readonly pool_record: string | null
  readonly client_version: number | null
  readonly client_created_at: number | null
  readonly client_record: string | null
  readonly user_version: number | null
  readonly profile: string | null
  readonly state: string | null
  readonly origin_jti: string | null
  readonly grant_sub: string | null
  readonly grant_client_id: string | null
  readonly authenticated_at: number | null
  readonly expires_at: number | null
  readonly revoked_at: number | null
  readonly refresh_ended_at: number | null
  readonly device_key: string | null
  readonly session: string | null
  readonly assurance: string | null
}

/** Finds all records that an access token names, by four keys in one statement. */
export const accessTokenStatements = (writer: Writer) => ({
  find: prepareSingle<Arguments, AccessTokenRow>((argument) =>
    writer
      .selectFrom('pools')
      .leftJoin('clients', (join) =>
        join.onRef('clients.pool_id', '=', 'pools.id').on('clients.id', '=', argument('client_id')),
      )
      .leftJoin('grants', (join) =>
        join.onRef('grants.pool_id', '=', 'pools.id').on('grants.event_id', '=', argument('event_id')),
      )
      .leftJoin('users', (join) => join.onRef('users.pool_id', '=', 'pools.id').on('users.sub', '=', argument('sub')))
      .where('pools.id', '=', argument('pool_id'))
      .where('pools.deleted', '=', sql.lit(0))
      .select([
        'pools.version as pool_version',
        'pools.created_at as pool_created_at',
        recordUnlessKnown('pools', [
          ['version', argument('known_pool_version')],
          ['created_at', argument('known_pool_created_at')],
        ]).as('pool_record'),
        'clients.version as client_version',
        'clients.created_at as client_created_at',
        recordUnlessKnown('clients', [
          ['pool_id', argument('known_client_pool_id')],
          ['version', argument('known_client_version')],
          ['created_at', argument('known_client_created_at')],
        ]).as('client_record'),
        'users.version as user_version',
        'users.profile',
        'users.state',
        'grants.origin_jti',
        'grants.sub as grant_sub',
        'grants.client_id as grant_client_id',
        'grants.authenticated_at',
        'grants.expires_at',
        'grants.revoked_at',
        'grants.refresh_ended_at',
        'grants.device_key',
        'grants.session',
        'grants.assurance',
      ]),
  ),
})
