import { requireStyle } from '../../branding/find-style.ts'
import { createStyles } from '../../branding/styles.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns a style by its id, with the default settings and images filled in on request (H). */
export const describeManagedLoginBranding: Handler<
  'DescribeManagedLoginBranding',
  'brandingAssets' | 'brandingStyles' | 'clock' | 'pools' | 'random'
> = async ({ UserPoolId, ManagedLoginBrandingId, ReturnMergedResources }, { pools, ...needs }) => {
  const pool = await requirePool(pools, UserPoolId)
  const style = await requireStyle(needs.brandingStyles, pool.id, ManagedLoginBrandingId)
  return { ManagedLoginBranding: await createStyles(needs).describe(style, ReturnMergedResources) }
}
