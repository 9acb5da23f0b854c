import { requireClientOf } from '../../clients/find-client.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { describeClientSessions } from '../../user-sessions/rules/configuration.ts'
import type { Handler } from '../handler.ts'

/** Returns how long an app client reuses SSO sessions. */
export const getUserPoolClientSessionConfiguration: Handler<
  'GetUserPoolClientSessionConfiguration',
  'clients' | 'pools'
> = async ({ UserPoolId, ClientId }, { clients, pools }) => {
  const pool = await requirePool(pools, UserPoolId)
  return describeClientSessions(await requireClientOf(clients, pool.id, ClientId))
}
