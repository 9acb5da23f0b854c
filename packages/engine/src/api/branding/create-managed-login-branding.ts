import { createStyles } from '../../branding/styles.ts'
import { checkAssets } from '../../branding/rules/check-assets.ts'
import { checkSource } from '../../branding/rules/check-source.ts'
import { requireClientOf } from '../../clients/find-client.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { quotaOf } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Creates the managed-login style of an app client, from settings or the built-in look. A client has at most one (H). */
export const createManagedLoginBranding: Handler<
  'CreateManagedLoginBranding',
  'brandingAssets' | 'brandingStyles' | 'clients' | 'clock' | 'environment' | 'pools' | 'random'
> = async (
  { UserPoolId, ClientId, UseCognitoProvidedValues, Settings, Assets = [] },
  { brandingAssets, brandingStyles, clients, clock, environment, pools, random },
) => {
  const styles = createStyles({ brandingAssets, brandingStyles, clock, random })
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  const usesProvidedValues = checkSource(UseCognitoProvidedValues, Settings)
  await checkAssets(Assets)

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
    quotaOf(environment, 'stylesPerPool'),
  )
  return { ManagedLoginBranding: await styles.describe(style) }
}
