import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { deviceFailures } from '../devices/errors.ts'
import type { Devices } from '../devices/devices.ts'
import { tracksDevices } from '../devices/rules/tracking.ts'
import { Failure } from '../kernel/failure.ts'
import type { Attempt } from './attempt.ts'
import type { Parameters } from './rules/parameters.ts'
import type { SecretBlock } from './secret-block.ts'

/**
 * Throws ResourceNotFoundException if DEVICE_KEY is not a device of the user. Call it before a session is consumed, because
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

/**
 * Returns the device with which an SRP exchange started, unless the response has its own DEVICE_KEY. An unknown device is
 * ignored, because a client that got an error for it continues without DEVICE_KEY.
 */
export const earlierDevice = async (
  devices: Devices,
  { pool, parameters }: Pick<Attempt, 'pool' | 'parameters'>,
  user: UserRecord,
  { deviceKey }: Pick<SecretBlock, 'deviceKey'>,
): Promise<string | undefined> => {
  if (!deviceKey || parameters.DEVICE_KEY || !tracksDevices(pool)) return undefined
  const device = await devices.require(user, deviceKey).catch((problem: unknown) => {
    if (problem instanceof Failure) return undefined
    throw problem
  })
  return device?.deviceKey
}
