import type { PoolRecord, PoolSettings } from '@poolhouse/storage'
import { namesLevels } from '../../step-up/rules/levels.ts'
import { poolFailures } from '../errors.ts'

type Tier = NonNullable<PoolSettings['UserPoolTier']>
type TierSettings = Pick<PoolSettings, 'AcrConfiguration' | 'LambdaConfig' | 'Policies' | 'UserPoolAddOns'>

const rank: Readonly<Record<Tier, number>> = { LITE: 0, ESSENTIALS: 1, PLUS: 2 }

interface Feature {
  /** As errors name it. */
  readonly name: (settings: TierSettings) => string
  /** The lowest tier that includes it. */
  readonly from: Tier
  readonly isUsed: (settings: TierSettings) => boolean
}

const preTokenVersion = ({ LambdaConfig }: TierSettings) =>
  LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0'

/**
 * Features that pools can use only from a certain tier on (behaviour: user pools, section 4; names H: refusals, section
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

/** Whether a pool's tier includes what another tier includes. */
export const isAtLeast = (pool: PoolRecord, tier: Tier): boolean => rank[tierOf(pool.settings)] >= rank[tier]

/** The tier of a new pool whose owner names none: the lowest from ESSENTIALS on with threat protection if it is on (G). */
export const defaultTier = ({ UserPoolAddOns }: TierSettings): Tier =>
  (UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF') === 'OFF' ? 'ESSENTIALS' : 'PLUS'

/**
 * Throws when settings use what their tier does not include: TierChangeNotAllowedException where an update lowers the tier
 * below a feature that the pool keeps, FeatureUnavailableInTierException where the request itself asks for the feature.
 */
export const checkTier = (settings: PoolSettings, given: TierSettings, before?: PoolSettings): void => {
  const tier = tierOf(settings)
  const lacking = features.find(({ from, isUsed }) => rank[from] > rank[tier] && isUsed(settings))
  if (!lacking) return
  const isKept = before !== undefined && rank[tierOf(before)] > rank[tier] && !lacking.isUsed(given)
  throw isKept
    ? poolFailures.tierLacksFeatureInUse(tier, lacking.name(settings))
    : poolFailures.featureNotInTier(lacking.name(settings), tier)
}
