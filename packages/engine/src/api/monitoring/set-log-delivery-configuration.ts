import { checkLogConfigurations } from '../../monitoring/rules/log-configurations.ts'
import { changePool } from '../../pools/change-pool.ts'
import type { Handler } from '../handler.ts'

/** Replaces the list of a pool's log deliveries; an empty list turns them off (H). */
export const setLogDeliveryConfiguration: Handler<'SetLogDeliveryConfiguration', 'environment' | 'pools'> = async (
  { UserPoolId, LogConfigurations },
  { environment, pools },
) => {
  await changePool(pools, UserPoolId, (pool) => {
    checkLogConfigurations(LogConfigurations, pool, environment)
    return { ...pool, logConfigurations: LogConfigurations }
  })
  return { LogDeliveryConfiguration: { UserPoolId, LogConfigurations } }
}
