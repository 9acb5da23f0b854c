import { requirePool } from '../../pools/find-pool.ts'
import { clientFailures } from '../../clients/errors.ts'
import { requireClientOf } from '../../clients/find-client.ts'
import type { Handler } from '../handler.ts'

/** Deletes an app client with its risk configuration and classic look. Its tokens become invalid (M). */
export const deleteUserPoolClient: Handler<
  'DeleteUserPoolClient',
  'clients' | 'pools' | 'riskConfigurations' | 'uiCustomizations'
> = async ({ UserPoolId, ClientId }, { clients, pools, riskConfigurations, uiCustomizations }) => {
  const pool = await requirePool(pools, UserPoolId)
  const { id } = await requireClientOf(clients, pool.id, ClientId)
  await Promise.all([riskConfigurations, uiCustomizations].map((store) => store.delete(pool.id, id)))
  if (!(await clients.delete(pool.id, id))) throw clientFailures.notFound(id)
}
