import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Deletes a secret of a client, which becomes invalid immediately. The last one cannot be deleted (H). Tokens stay valid (M). */
export const deleteUserPoolClientSecret: Handler<'DeleteUserPoolClientSecret', 'pools' | 'clientSecrets'> = async (
  { UserPoolId, ClientId, ClientSecretId },
  { pools, clientSecrets },
) => {
  const pool = await requirePool(pools, UserPoolId)
  await clientSecrets.remove(pool.id, ClientId, ClientSecretId)
  return {}
}
