import { requirePool } from '../../pools/find-pool.ts'
import { describePoolSessions } from '../../user-sessions/rules/configuration.ts'
import type { Handler } from '../handler.ts'

/** Returns the session tracking of a pool. */
export const getUserPoolSessionConfiguration: Handler<'GetUserPoolSessionConfiguration', 'pools'> = async (
  { UserPoolId },
  { pools },
) => describePoolSessions(await requirePool(pools, UserPoolId))
