import { requireTracking } from '../../devices/rules/tracking.ts'
import type { Handler } from '../handler.ts'

/** Deletes a device of the user of the access token and revokes its refresh tokens. */
export const forgetDevice: Handler<'ForgetDevice', 'accessTokens' | 'devices'> = async (
  { AccessToken = '', DeviceKey },
  { accessTokens, devices },
) => {
  const { pool, user } = await accessTokens.authenticate(AccessToken)
  requireTracking(pool)
  await devices.forget(user, DeviceKey)
}
