import { brandingFailures } from '../../branding/errors.ts'
import { allStylesOf } from '../../branding/find-style.ts'
import { createStyles } from '../../branding/styles.ts'
import { checkAssets } from '../../branding/rules/check-assets.ts'
import { checkSource } from '../../branding/rules/check-source.ts'
import { requireClientOf } from '../../clients/find-client.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { limits } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Gives an app client its managed-login style: one at most (H), from settings or the built-in look. */
export const createManagedLoginBranding: Handler<
  'CreateManagedLoginBranding',
  'brandingAssets' | 'brandingStyles' | 'clients' | 'clock' | 'pools' | 'random'
> = async (
  { UserPoolId, ClientId, UseCognitoProvidedValues, Settings, Assets = [] },
  { brandingAssets, brandingStyles, clients, clock, pools, random },
) => {
  const styles = createStyles({ brandingAssets, brandingStyles, clock, random })
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  const usesProvidedValues = checkSource(UseCognitoProvidedValues, Settings)
  checkAssets(Assets)
  const existing = await allStylesOf(brandingStyles, pool.id)
  if (existing.some(({ clientId }) => clientId === client.id)) throw brandingFailures.exists(client.id)
  if (existing.length >= limits.stylesPerPool) throw brandingFailures.tooMany()

  const at = clock.now()
  const style = await styles.add(
    omitUndefined({
      poolId: pool.id,
      clientId: client.id,
      version: 1,
      id: random.uuid(),
      createdAt: at,
      modifiedAt: at,
      usesProvidedValues,
      settings: Settings,
      assets: [],
    }),
    Assets,
  )
  return { ManagedLoginBranding: await styles.describe(style) }
}
