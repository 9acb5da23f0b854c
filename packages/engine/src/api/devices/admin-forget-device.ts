import { requireTracking } from '../../devices/rules/tracking.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Deletes a device of a user and revokes its refresh tokens. */
export const adminForgetDevice: Handler<'AdminForgetDevice', 'devices' | 'pools' | 'users'> = async (
  { UserPoolId, Username, DeviceKey },
  { devices, pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  requireTracking(pool)
  await devices.forget(await requireUser(users, pool, Username), DeviceKey)
}
