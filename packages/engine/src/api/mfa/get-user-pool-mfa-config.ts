import { describeMfaConfig } from '../../mfa/rules/pool-mfa.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns the MFA configuration of a user pool: its second factors, and whether MFA is off, optional or on. */
export const getUserPoolMfaConfig: Handler<'GetUserPoolMfaConfig', 'pools'> = async ({ UserPoolId }, { pools }) =>
  describeMfaConfig(await requirePool(pools, UserPoolId))
