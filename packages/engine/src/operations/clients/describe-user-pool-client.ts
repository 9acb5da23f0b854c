import { describeClient } from '../../domain/clients/describe.ts'
import { requireClientOf } from '../../domain/clients/find-client.ts'
import { requirePool } from '../../domain/pools/find-pool.ts'
import type { Handler } from '../../operation.ts'

/** Shows an app client with its settings and its secret. */
export const describeUserPoolClient: Handler<'DescribeUserPoolClient', 'sealer' | 'pools' | 'clients'> = async (
  { UserPoolId, ClientId },
  { sealer, pools, clients },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  return { UserPoolClient: await describeClient(sealer, client) }
}
