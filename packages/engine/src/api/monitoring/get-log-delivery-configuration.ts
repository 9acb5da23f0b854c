import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns which logs of a pool are delivered where: none before the first Set (H). */
export const getLogDeliveryConfiguration: Handler<'GetLogDeliveryConfiguration', 'pools'> = async (
  { UserPoolId },
  { pools },
) => {
  const { id, logConfigurations = [] } = await requirePool(pools, UserPoolId)
  return { LogDeliveryConfiguration: { UserPoolId: id, LogConfigurations: [...logConfigurations] } }
}
