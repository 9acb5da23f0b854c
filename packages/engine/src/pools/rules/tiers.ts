import type { PoolRecord, PoolSettings } from '@poolhouse/storage'
import { namesLevels } from '../../step-up/rules/levels.ts'
import { poolFailures } from '../errors.ts'

type Tier = NonNullable<PoolSettings['UserPoolTier']>
type TierSettings = Pick<PoolSettings, 'AcrConfiguration' | 'LambdaConfig' | 'Policies' | 'UserPoolAddOns'>

const rank: Readonly<Record<Tier, number>> = { LITE: 0, ESSENTIALS: 1, PLUS: 2 }

interface Feature {
  /** The name in error messages. */
  readonly name: (settings: TierSettings) => string
  /** The lowest tier that includes it. */
  readonly from: Tier
  readonly isUsed: (settings: TierSettings) => boolean
}

const preTokenVersion = ({ LambdaConfig }: TierSettings) =>
  LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0'

/**
 * Features that require a minimum tier (behaviour: user pools, section 4; names H: refusals, section
 * 2; those of history and levels G).
 */
const features: readonly Feature[] = [
  {
    name: () => 'Passwordless Sign-In',
    from: 'ESSENTIALS',
    isUsed: ({ Policies }) =>
      Policies?.SignInPolicy?.AllowedFirstAuthFactors?.some((factor) => factor !== 'PASSWORD') ?? false,
  },
  {
    name: () => 'Password History',
    from: 'ESSENTIALS',
    isUsed: ({ Policies }) => (Policies?.PasswordPolicy?.PasswordHistorySize ?? 0) > 0,
  },
  {
    name: (settings) => `Token Customization with Pre-Token Generation Lambda ${preTokenVersion(settings)}`,
    from: 'ESSENTIALS',
    isUsed: (settings) => preTokenVersion(settings) !== 'V1_0',
  },
  {
    name: () => 'Custom ACR Levels',
    from: 'ESSENTIALS',
    isUsed: namesLevels,
  },
  {
    name: () => 'Threat Protection',
    from: 'PLUS',
    isUsed: ({ UserPoolAddOns }) => (UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF') !== 'OFF',
  },
]

const tierOf = ({ UserPoolTier = 'ESSENTIALS' }: PoolSettings): Tier => UserPoolTier

/** Whether a pool's tier is at least as high as another tier. */
export const isAtLeast = (pool: PoolRecord, tier: Tier): boolean => rank[tierOf(pool.settings)] >= rank[tier]

/** The default tier of a new pool: ESSENTIALS, or PLUS if threat protection is on (G). */
export const defaultTier = ({ UserPoolAddOns }: TierSettings): Tier =>
  (UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF') === 'OFF' ? 'ESSENTIALS' : 'PLUS'

/**
 * Throws if settings use a feature that their tier does not include: TierChangeNotAllowedException if an update lowers the tier
 * below that of a feature in use, FeatureUnavailableInTierException if the request itself contains the feature.
 */
export const checkTier = (settings: PoolSettings, request: TierSettings, before?: PoolSettings): void => {
  const tier = tierOf(settings)
  const missingFeature = features.find(({ from, isUsed }) => rank[from] > rank[tier] && isUsed(settings))
  if (!missingFeature) return
  const isKept = before !== undefined && rank[tierOf(before)] > rank[tier] && !missingFeature.isUsed(request)
  throw isKept
    ? poolFailures.tierLacksFeatureInUse(tier, missingFeature.name(settings))
    : poolFailures.featureNotInTier(missingFeature.name(settings), tier)
}
