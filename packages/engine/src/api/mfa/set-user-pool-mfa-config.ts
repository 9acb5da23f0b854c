import { describeMfaConfig, withMfaConfig } from '../../mfa/rules/pool-mfa.ts'
import { poolFailures } from '../../pools/errors.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Replaces the MFA configuration of a user pool: omitted members, including MfaConfiguration, are turned off. */
export const setUserPoolMfaConfig: Handler<'SetUserPoolMfaConfig', 'clock' | 'pools'> = async (
  { UserPoolId, ...config },
  { clock, pools },
) => {
  const changed = withMfaConfig(await requirePool(pools, UserPoolId), config, clock.now())
  if ((await pools.save(changed)) === 'stale') throw poolFailures.changedMeanwhile()
  return describeMfaConfig(changed)
}
