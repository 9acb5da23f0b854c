import { describeSecret } from '../../clients/describe-secret.ts'
import { requireClientOf } from '../../clients/find-client.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Lists the secrets of a client, oldest first, without their values. All fit on one page (H), so any NextToken is invalid. */
export const listUserPoolClientSecrets: Handler<'ListUserPoolClientSecrets', 'cursors' | 'pools' | 'clients'> = async (
  { UserPoolId, ClientId, NextToken },
  { cursors, pools, clients },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  await cursors.read(`client-secrets/${client.id}`, NextToken)
  return { ClientSecrets: client.secrets.map(describeSecret) }
}
