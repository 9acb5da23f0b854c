import type { BrandingStyleRecord, BrandingStyleStore } from '@poolhouse/storage'
import { highestQuota } from '../limits/rules/quotas.ts'
import { brandingFailures } from './errors.ts'

/** All styles of a pool, without the contents of their images: their number is limited. */
export const allStylesOf = async (
  brandingStyles: BrandingStyleStore,
  poolId: string,
): Promise<readonly BrandingStyleRecord[]> => (await brandingStyles.list(poolId, { limit: highestQuota })).items

/** Finds a style by its id, or throws ResourceNotFoundException. */
export const requireStyle = async (
  brandingStyles: BrandingStyleStore,
  poolId: string,
  id: string,
): Promise<BrandingStyleRecord> => {
  const wanted = id.toLowerCase()
  const style = (await allStylesOf(brandingStyles, poolId)).find((each) => each.id === wanted)
  if (!style) throw brandingFailures.notFound()
  return style
}
