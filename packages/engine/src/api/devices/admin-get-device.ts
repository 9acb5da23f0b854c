import { deviceFailures } from '../../devices/errors.ts'
import { describeDeviceFully } from '../../devices/rules/describe-device.ts'
import { requireTracking } from '../../devices/rules/tracking.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { findUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Returns a device of a user. */
export const adminGetDevice: Handler<'AdminGetDevice', 'devices' | 'environment' | 'pools' | 'users'> = async (
  { UserPoolId, Username, DeviceKey },
  { devices, environment, pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  requireTracking(pool)
  const user = await findUser(users, pool, Username)
  if (!user) throw deviceFailures.userUnknown()
  return { Device: describeDeviceFully(await devices.require(user, DeviceKey), user, environment) }
}
