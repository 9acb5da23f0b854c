import { brandingFailures } from '../../branding/errors.ts'
import { requireStyle } from '../../branding/find-style.ts'
import { createStyles } from '../../branding/styles.ts'
import { checkAssets } from '../../branding/rules/check-assets.ts'
import { checkSource } from '../../branding/rules/check-source.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/**
 * Changes a style. Settings replace the document; if the built-in look is selected, the old settings are kept but not used (M).
 * Images are added, or replace those of the same category and color mode; others are kept (M).
 */
export const updateManagedLoginBranding: Handler<
  'UpdateManagedLoginBranding',
  'brandingAssets' | 'brandingStyles' | 'clock' | 'pools' | 'random'
> = async (
  { UserPoolId, ManagedLoginBrandingId, UseCognitoProvidedValues, Settings, Assets = [] },
  { brandingAssets, brandingStyles, clock, pools, random },
) => {
  const styles = createStyles({ brandingAssets, brandingStyles, clock, random })
  if (UserPoolId === undefined) throw brandingFailures.idMissing('userPoolId')
  if (ManagedLoginBrandingId === undefined) throw brandingFailures.idMissing('managedLoginBrandingId')
  const pool = await requirePool(pools, UserPoolId)
  const style = await requireStyle(brandingStyles, pool.id, ManagedLoginBrandingId)
  const usesProvidedValues = checkSource(UseCognitoProvidedValues, Settings)
  await checkAssets(Assets)
  const changes = omitUndefined({ settings: Settings, usesProvidedValues, modifiedAt: clock.now() })
  return { ManagedLoginBranding: await styles.describe(await styles.change({ ...style, ...changes }, Assets)) }
}
