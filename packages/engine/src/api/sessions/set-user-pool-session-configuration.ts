import { poolFailures } from '../../pools/errors.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { describePoolSessions, requireSessionTier } from '../../user-sessions/rules/configuration.ts'
import type { Handler } from '../handler.ts'

/**
 * Replaces the session tracking of a pool. A lower maximum takes effect at the next sign-in of each user (H). Turning tracking
 * off keeps the settings of clients (H).
 */
export const setUserPoolSessionConfiguration: Handler<'SetUserPoolSessionConfiguration', 'clock' | 'pools'> = async (
  { UserPoolId, UserSessionTracking, TokenSession },
  { clock, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  requireSessionTier(pool)
  const sessions = { tracked: UserSessionTracking === 'ENABLED', maxPerUser: TokenSession.MaxPerUser }
  const changed = { ...pool, sessions, modifiedAt: clock.now() }
  if ((await pools.save(changed)) === 'stale') throw poolFailures.changedMeanwhile()
  return describePoolSessions(changed)
}
