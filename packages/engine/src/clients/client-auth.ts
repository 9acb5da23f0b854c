import type { Cryptography } from '@poolhouse/cryptography'
import type { ClientRecord, ClientStore, PoolRecord, PoolStore } from '@poolhouse/storage'
import { requireClient, requireClientOf } from './find-client.ts'
import { checkPlainSecret, type SecretVerdict } from './plain-secret.ts'
import { checkSecretHash, type SecretHashOperation } from './secret-hash.ts'
import { requirePool } from '../pools/find-pool.ts'
import type { Sealer } from '../kernel/sealer.ts'

/** Finds app clients and authenticates them. */
export interface ClientAuth {
  /** Returns a client and its pool, without authentication. Throws ResourceNotFoundException for an unknown client. */
  find(clientId: string): Promise<Caller>
  /** Like `find`, but rejects a client of another pool as unknown. */
  findInPool(poolId: string, clientId: string): Promise<Caller>
  /**
   * Returns the client that calls one of the sign-up and recovery operations, and its pool. Throws NotAuthorizedException if
   * the client has a secret and SecretHash does not prove it.
   */
  identify(claim: CallerClaim): Promise<Caller>
  /**
   * Checks SECRET_HASH of a sign-in operation. Throws NotAuthorizedException when it is missing, wrong, or sent for a client
   * without a secret.
   *
   * @param username exactly as sent; for a refresh token, the internal username.
   */
  checkSecretHash(client: ClientRecord, username: string, secretHash: string | undefined): Promise<void>
  /** Checks a plain client secret. Any secret of a public client is wrong. */
  checkPlainSecret(client: ClientRecord, secret: string | undefined): Promise<SecretVerdict>
}

/** The identity that a caller claims. */
export interface CallerClaim {
  readonly ClientId: string
  /** Exactly as sent: SecretHash covers it. */
  readonly Username: string
  readonly SecretHash?: string | undefined
}

/** An app client and its user pool. */
export interface Caller {
  readonly client: ClientRecord
  readonly pool: PoolRecord
}

/** Creates the service. */
export const createClientAuth = (ports: {
  readonly clients: ClientStore
  readonly pools: PoolStore
  readonly cryptography: Cryptography
  readonly sealer: Sealer
}): ClientAuth => {
  const check =
    (operation: SecretHashOperation) => (client: ClientRecord, username: string, hash: string | undefined) =>
      checkSecretHash(ports, client, username, hash, operation)
  const checkForAccount = check('account')
  const find = async (clientId: string): Promise<Caller> => {
    const client = await requireClient(ports.clients, clientId)
    return { client, pool: await requirePool(ports.pools, client.poolId) }
  }
  return {
    find,
    findInPool: async (poolId, clientId) => {
      const pool = await requirePool(ports.pools, poolId)
      return { client: await requireClientOf(ports.clients, pool.id, clientId), pool }
    },
    identify: async ({ ClientId, Username, SecretHash }) => {
      const client = await requireClient(ports.clients, ClientId)
      await checkForAccount(client, Username, SecretHash)
      return { client, pool: await requirePool(ports.pools, client.poolId) }
    },
    checkSecretHash: check('auth'),
    checkPlainSecret: (client, secret) => checkPlainSecret(ports, client, secret),
  }
}
