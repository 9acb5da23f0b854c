import { deviceFailures } from '../../devices/errors.ts'
import { describeDeviceFully } from '../../devices/rules/describe-device.ts'
import { requireTracking } from '../../devices/rules/tracking.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { findUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'
import { listPage } from './steps/list-page.ts'

/** Lists the devices of a user, a page at a time. */
export const adminListDevices: Handler<
  'AdminListDevices',
  'cursors' | 'devices' | 'environment' | 'pools' | 'users'
> = async (input, needs) => {
  const pool = await requirePool(needs.pools, input.UserPoolId)
  requireTracking(pool)
  const user = await findUser(needs.users, pool, input.Username)
  if (!user) throw deviceFailures.userUnknown()
  return listPage(user, input, (device) => describeDeviceFully(device, user, needs.environment), needs)
}
