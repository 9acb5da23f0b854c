import type { ClientRecord } from '../records/client-record.ts'
import type { GrantRecord } from '../records/grant-record.ts'
import type { PoolRecord } from '../records/pool-record.ts'
import type { UserRecord } from '../records/user-record.ts'

/** Looks up the records of an access token. Nearly every call by a user starts with this. */
export interface AccessTokenStore {
  /**
   * Finds all records that an access token names, as of one moment and in one query, because each query may be a network
   * round trip.
   */
  find(token: AccessTokenIds): Promise<AccessTokenRecords>
}

/** The ids in an access token: of its pool, app client, grant and user. */
export interface AccessTokenIds {
  readonly poolId: string
  readonly clientId: string
  readonly eventId: string
  readonly sub: string
}

/**
 * The records that exist. A record is absent if it does not exist in the pool; all are absent if the pool does not
 * exist.
 */
export interface AccessTokenRecords {
  readonly pool?: PoolRecord
  readonly client?: ClientRecord
  readonly grant?: GrantRecord
  readonly user?: UserRecord
}
