import { usersRememberDevices } from '../../devices/rules/tracking.ts'
import type { Handler } from '../handler.ts'

/** Confirms the new device of the sign-in that issued the access token. */
export const confirmDevice: Handler<'ConfirmDevice', 'accessTokens' | 'devices'> = async (
  { AccessToken, DeviceKey, DeviceName, DeviceSecretVerifierConfig },
  { accessTokens, devices },
  { address },
) => {
  const signedIn = await accessTokens.authenticate(AccessToken)
  await devices.confirm(signedIn, {
    deviceKey: DeviceKey,
    secret: DeviceSecretVerifierConfig,
    name: DeviceName,
    address,
  })
  return { UserConfirmationNecessary: usersRememberDevices(signedIn.pool) }
}
