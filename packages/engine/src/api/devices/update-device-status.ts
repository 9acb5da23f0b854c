import { requireTracking } from '../../devices/rules/tracking.ts'
import type { Handler } from '../handler.ts'

/** Sets whether a device of the user of the access token is remembered. Without a status, nothing changes (L). */
export const updateDeviceStatus: Handler<'UpdateDeviceStatus', 'accessTokens' | 'devices'> = async (
  { AccessToken, DeviceKey, DeviceRememberedStatus: status },
  { accessTokens, devices },
) => {
  const { pool, user } = await accessTokens.authenticate(AccessToken)
  requireTracking(pool)
  await devices.require(user, DeviceKey)
  if (status !== undefined) await devices.setRemembered(user, DeviceKey, status === 'remembered')
  return {}
}
