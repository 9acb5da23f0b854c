import { requirePool } from '../../pools/find-pool.ts'
import { clientFailures } from '../../clients/errors.ts'
import type { Handler } from '../handler.ts'

/** Deletes an app client. Its tokens become invalid. */
export const deleteUserPoolClient: Handler<'DeleteUserPoolClient', 'pools' | 'clients'> = async (
  { UserPoolId, ClientId },
  { pools, clients },
) => {
  const pool = await requirePool(pools, UserPoolId)
  if (!(await clients.delete(pool.id, ClientId))) throw clientFailures.notFound(ClientId)
}
