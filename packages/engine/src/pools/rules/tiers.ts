import type { PoolRecord, PoolSettings } from '@poolhouse/storage'
import { poolFailures } from '../errors.ts'

type Tier = NonNullable<PoolSettings['UserPoolTier']>

const rank: Readonly<Record<Tier, number>> = { LITE: 0, ESSENTIALS: 1, PLUS: 2 }

interface Feature {
  readonly name: string
  /** The lowest tier that includes it. */
  readonly from: Tier
  readonly isUsed: (settings: PoolSettings) => boolean
}

/** What pools can use only from some tier on (behaviour: user pools, section 4). */
const features: readonly Feature[] = [
  {
    name: 'choice-based sign-in',
    from: 'ESSENTIALS',
    isUsed: ({ Policies }) =>
      Policies?.SignInPolicy?.AllowedFirstAuthFactors?.some((factor) => factor !== 'PASSWORD') ?? false,
  },
  {
    name: 'password history',
    from: 'ESSENTIALS',
    isUsed: ({ Policies }) => (Policies?.PasswordPolicy?.PasswordHistorySize ?? 0) > 0,
  },
  {
    name: 'access token customization',
    from: 'ESSENTIALS',
    isUsed: ({ LambdaConfig }) => (LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0') !== 'V1_0',
  },
  {
    name: 'threat protection',
    from: 'PLUS',
    isUsed: ({ UserPoolAddOns }) => (UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF') !== 'OFF',
  },
]

const tierOf = ({ UserPoolTier = 'ESSENTIALS' }: PoolSettings): Tier => UserPoolTier

/** Whether a pool's tier includes what another tier includes. */
export const isAtLeast = (pool: PoolRecord, tier: Tier): boolean => rank[tierOf(pool.settings)] >= rank[tier]

/**
 * Throws when settings use what their tier does not include: TierChangeNotAllowedException where the tier was lowered from
 * that of `before`, FeatureUnavailableInTierException otherwise.
 */
export const checkTier = (settings: PoolSettings, before?: PoolSettings): void => {
  const tier = tierOf(settings)
  const lacking = features.find(({ from, isUsed }) => rank[from] > rank[tier] && isUsed(settings))
  if (!lacking) return
  const isLowered = before !== undefined && rank[tierOf(before)] > rank[tier]
  throw isLowered
    ? poolFailures.tierLacksFeatureInUse(tier, lacking.name)
    : poolFailures.featureNotInTier(lacking.name, tier)
}
