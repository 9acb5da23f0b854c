import { brandingFailures } from '../../branding/errors.ts'
import { requireStyle } from '../../branding/find-style.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Deletes a style with its images (H). The response is empty (H). */
export const deleteManagedLoginBranding: Handler<'DeleteManagedLoginBranding', 'brandingStyles' | 'pools'> = async (
  { UserPoolId, ManagedLoginBrandingId },
  { brandingStyles, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const { clientId } = await requireStyle(brandingStyles, pool.id, ManagedLoginBrandingId)
  if (!(await brandingStyles.delete(pool.id, clientId))) throw brandingFailures.notFound()
}
