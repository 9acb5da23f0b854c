import { requireClientOf } from '../../clients/find-client.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { userSessionFailures } from '../../user-sessions/errors.ts'
import { describeClientSessions, requireSessionTier, sessionsOf } from '../../user-sessions/rules/configuration.ts'
import type { Handler } from '../handler.ts'

/** Sets how long an app client reuses SSO sessions. The pool must track sessions (H). */
export const setUserPoolClientSessionConfiguration: Handler<
  'SetUserPoolClientSessionConfiguration',
  'clients' | 'clock' | 'pools'
> = async ({ UserPoolId, ClientId, SSOSession }, { clients, clock, pools }) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  requireSessionTier(pool)
  if (!sessionsOf(pool).tracked) throw userSessionFailures.notTracked()
  const changed = { ...client, ssoMaxValidityMinutes: SSOSession.MaxValidityMinutes, modifiedAt: clock.now() }
  if ((await clients.save(changed)) === 'stale') throw userSessionFailures.clientChangedMeanwhile()
  return describeClientSessions(changed)
}
