import { requireTracking } from '../../devices/rules/tracking.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Sets whether a device of a user is remembered. Without a status, nothing changes (L). */
export const adminUpdateDeviceStatus: Handler<'AdminUpdateDeviceStatus', 'devices' | 'pools' | 'users'> = async (
  { UserPoolId, Username, DeviceKey, DeviceRememberedStatus: status },
  { devices, pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  requireTracking(pool)
  const user = await requireUser(users, pool, Username)
  await devices.require(user, DeviceKey)
  if (status !== undefined) await devices.setRemembered(user, DeviceKey, status === 'remembered')
  return {}
}
