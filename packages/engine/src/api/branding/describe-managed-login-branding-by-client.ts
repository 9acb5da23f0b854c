import { brandingFailures } from '../../branding/errors.ts'
import { requireClientOf } from '../../clients/find-client.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns the style of an app client, with the default settings filled in on request (H). */
export const describeManagedLoginBrandingByClient: Handler<
  'DescribeManagedLoginBrandingByClient',
  'brandingStyles' | 'clients' | 'pools' | 'styles'
> = async ({ UserPoolId, ClientId, ReturnMergedResources }, { brandingStyles, clients, pools, styles }) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  const style = await brandingStyles.find(pool.id, client.id)
  if (!style) throw brandingFailures.notFoundForClient(client.id)
  return { ManagedLoginBranding: await styles.describe(style, ReturnMergedResources) }
}
