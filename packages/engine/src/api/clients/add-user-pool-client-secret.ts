import { describeSecret } from '../../clients/describe-secret.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/**
 * Adds a second secret to a confidential client, for rotation: both are valid until the first is deleted. Returns the value
 * only if it was generated here (H).
 */
export const addUserPoolClientSecret: Handler<'AddUserPoolClientSecret', 'pools' | 'clientSecrets'> = async (
  { UserPoolId, ClientId, ClientSecret },
  { pools, clientSecrets },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const { secret, value } = await clientSecrets.add(pool.id, ClientId, ClientSecret)
  return {
    ClientSecretDescriptor: {
      ...describeSecret(secret),
      ...(ClientSecret === undefined && { ClientSecretValue: value }),
    },
  }
}
