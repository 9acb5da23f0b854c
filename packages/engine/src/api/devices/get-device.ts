import { describeDeviceFully } from '../../devices/rules/describe-device.ts'
import { requireTracking } from '../../devices/rules/tracking.ts'
import type { Handler } from '../handler.ts'

/** Returns a device of the user of the access token. */
export const getDevice: Handler<'GetDevice', 'accessTokens' | 'devices' | 'environment'> = async (
  { AccessToken = '', DeviceKey },
  { accessTokens, devices, environment },
) => {
  const { pool, user } = await accessTokens.authenticate(AccessToken)
  requireTracking(pool)
  return { Device: describeDeviceFully(await devices.require(user, DeviceKey), user, environment) }
}
