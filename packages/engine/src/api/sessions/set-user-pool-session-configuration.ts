import { poolFailures } from '../../pools/errors.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { describePoolSessions, requireSessionTier } from '../../user-sessions/rules/configuration.ts'
import type { Handler } from '../handler.ts'

/**
 * Replaces how a pool tracks sessions. A lower maximum ends no session before the next sign-in of its user (H); turning tracking
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
