import { allClients } from '../../clients/all-clients.ts'
import { requireLookHost } from '../../branding/look-host.ts'
import { describeLook } from '../../branding/rules/describe-look.ts'
import { requireClientOf } from '../../clients/find-client.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/**
 * Returns the look of an app client: its own, that of all clients (H), or `{}` (M: callers of the API compare with an empty
 * object).
 */
export const getUICustomization: Handler<
  'GetUICustomization',
  'clients' | 'clock' | 'domains' | 'environment' | 'pools' | 'uiCustomizations'
> = async (
  { UserPoolId, ClientId = allClients },
  { clients, clock, domains, environment, pools, uiCustomizations },
) => {
  const pool = await requirePool(pools, UserPoolId)
  if (ClientId !== allClients) await requireClientOf(clients, pool.id, ClientId)
  const record = (await uiCustomizations.find(pool.id, ClientId)) ?? (await uiCustomizations.find(pool.id, allClients))
  return {
    UICustomization: record ? describeLook(record, await requireLookHost({ clock, domains, environment }, pool)) : {},
  }
}
