import { requireStyle } from '../../branding/find-style.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns a style by its id, with the default settings filled in on request (H). */
export const describeManagedLoginBranding: Handler<
  'DescribeManagedLoginBranding',
  'brandingStyles' | 'pools' | 'styles'
> = async ({ UserPoolId, ManagedLoginBrandingId, ReturnMergedResources }, { brandingStyles, pools, styles }) => {
  const pool = await requirePool(pools, UserPoolId)
  const style = await requireStyle(brandingStyles, pool.id, ManagedLoginBrandingId)
  return { ManagedLoginBranding: await styles.describe(style, ReturnMergedResources) }
}
