import { brandingFailures } from '../../branding/errors.ts'
import { createStyles } from '../../branding/styles.ts'
import { requireClientOf } from '../../clients/find-client.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns the style of an app client, with the default settings and images filled in on request (H). */
export const describeManagedLoginBrandingByClient: Handler<
  'DescribeManagedLoginBrandingByClient',
  'brandingAssets' | 'brandingStyles' | 'clients' | 'clock' | 'pools' | 'random'
> = async ({ UserPoolId, ClientId, ReturnMergedResources }, { clients, pools, ...needs }) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  const style = await needs.brandingStyles.find(pool.id, client.id)
  if (!style) throw brandingFailures.notFoundForClient(client.id)
  return { ManagedLoginBranding: await createStyles(needs).describe(style, ReturnMergedResources) }
}
