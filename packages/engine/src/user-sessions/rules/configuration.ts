import type {
  GetUserPoolClientSessionConfigurationResponse,
  GetUserPoolSessionConfigurationResponse,
} from '@poolhouse/schemas'
import type { ClientRecord, PoolRecord, PoolSessions } from '@poolhouse/storage'
import { poolFailures } from '../../pools/errors.ts'
import { isAtLeast } from '../../pools/rules/tiers.ts'

/** The default configuration of a pool (H). */
const initial: PoolSessions = { tracked: false, maxPerUser: 20 }

/** The default validity of SSO sessions, in minutes (H). */
const defaultSsoMinutes = 60

/** The session configuration of a pool. Pools of the LITE tier have the default, which tracks no sessions. */
export const sessionsOf = (pool: PoolRecord): PoolSessions =>
  (isAtLeast(pool, 'ESSENTIALS') ? pool.sessions : undefined) ?? initial

/** Throws FeatureUnavailableInTierException for a pool of the LITE tier. */
export const requireSessionTier = (pool: PoolRecord): void => {
  if (!isAtLeast(pool, 'ESSENTIALS')) throw poolFailures.featureNotAvailable('User Session Tracking', 'LITE')
}

/** The configuration of a pool in responses. */
export const describePoolSessions = (pool: PoolRecord): GetUserPoolSessionConfigurationResponse => {
  const { tracked, maxPerUser } = sessionsOf(pool)
  return {
    UserPoolId: pool.id,
    UserSessionTracking: tracked ? 'ENABLED' : 'DISABLED',
    TokenSession: { MaxPerUser: maxPerUser },
  }
}

/** The configuration of a client in responses. */
export const describeClientSessions = ({
  id,
  poolId,
  ssoMaxValidityMinutes: minutes = defaultSsoMinutes,
}: ClientRecord): GetUserPoolClientSessionConfigurationResponse => ({
  UserPoolId: poolId,
  ClientId: id,
  SSOSession: { MaxValidityMinutes: minutes },
})
