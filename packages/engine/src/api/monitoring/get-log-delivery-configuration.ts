import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns the log deliveries of a pool: none before the first SetLogDeliveryConfiguration (H). */
export const getLogDeliveryConfiguration: Handler<'GetLogDeliveryConfiguration', 'pools'> = async (
  { UserPoolId },
  { pools },
) => {
  const { id, logConfigurations = [] } = await requirePool(pools, UserPoolId)
  return { LogDeliveryConfiguration: { UserPoolId: id, LogConfigurations: [...logConfigurations] } }
}
