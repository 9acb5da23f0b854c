import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { deviceFailures } from '../devices/errors.ts'
import type { Devices } from '../devices/devices.ts'
import { tracksDevices } from '../devices/rules/tracking.ts'
import type { Parameters } from './rules/parameters.ts'

/**
 * Throws ResourceNotFoundException if the client names a device that is not the user's. Call it before a session is consumed:
 * clients repeat the call without DEVICE_KEY (H). An unknown user has no devices.
 */
export const checkNamedDevice = async (
  devices: Devices,
  pool: PoolRecord,
  user: UserRecord | undefined,
  { DEVICE_KEY }: Parameters,
): Promise<void> => {
  if (!DEVICE_KEY || !tracksDevices(pool)) return
  if (!user) throw deviceFailures.unknown()
  await devices.require(user, DEVICE_KEY)
}
