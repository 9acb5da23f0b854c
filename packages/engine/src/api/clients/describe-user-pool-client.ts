import { describeClient } from '../../clients/describe-client.ts'
import { requireClientOf } from '../../clients/find-client.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns an app client with its settings and its secret (H). */
export const describeUserPoolClient: Handler<'DescribeUserPoolClient', 'sealer' | 'pools' | 'clients'> = async (
  { UserPoolId, ClientId },
  { sealer, pools, clients },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  return { UserPoolClient: await describeClient(sealer, client) }
}
