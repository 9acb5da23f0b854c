import type { Cryptography } from '@poolhouse/cryptography'
import type { ClientRecord, ClientStore, PoolRecord, PoolStore } from '@poolhouse/storage'
import { requireClient } from '../domain/clients/find-client.ts'
import { checkSecretHash } from '../domain/clients/secret-hash.ts'
import { requirePool } from '../domain/pools/find-pool.ts'
import type { Sealer } from './sealer.ts'

/** Tells which app client calls one of the operations around signing up and recovering. */
export interface Callers {
  /** Answers with the client and its pool. Throws when there is no such client, or when it does not prove to know its secret. */
  identify(claim: CallerClaim): Promise<Caller>
}

/** Who a caller says it is. */
export interface CallerClaim {
  readonly ClientId: string
  /** As it was sent: the hash is made over it. */
  readonly Username: string
  readonly SecretHash?: string | undefined
}

/** An app client, and the pool whose users it is for. */
export interface Caller {
  readonly client: ClientRecord
  readonly pool: PoolRecord
}

/** Builds the service. */
export const createCallers = (ports: {
  readonly clients: ClientStore
  readonly pools: PoolStore
  readonly cryptography: Cryptography
  readonly sealer: Sealer
}): Callers => ({
  identify: async ({ ClientId, Username, SecretHash }) => {
    const client = await requireClient(ports.clients, ClientId)
    await checkSecretHash(ports, client, Username, SecretHash, 'account')
    return { client, pool: await requirePool(ports.pools, client.poolId) }
  },
})
