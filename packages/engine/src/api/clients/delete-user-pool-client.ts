import { requirePool } from '../../pools/find-pool.ts'
import { clientFailures } from '../../clients/errors.ts'
import type { Handler } from '../handler.ts'

/** Deletes an app client with its risk configuration and classic look. Its tokens become invalid. */
export const deleteUserPoolClient: Handler<
  'DeleteUserPoolClient',
  'clients' | 'pools' | 'riskConfigurations' | 'uiCustomizations'
> = async ({ UserPoolId, ClientId }, { clients, pools, riskConfigurations, uiCustomizations }) => {
  const pool = await requirePool(pools, UserPoolId)
  await Promise.all([riskConfigurations, uiCustomizations].map((store) => store.delete(pool.id, ClientId)))
  if (!(await clients.delete(pool.id, ClientId))) throw clientFailures.notFound(ClientId)
}
