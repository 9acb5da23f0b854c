import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { deviceFailures } from '../devices/errors.ts'
import type { Devices } from '../devices/devices.ts'
import { tracksDevices } from '../devices/rules/tracking.ts'
import { Failure } from '../kernel/failure.ts'
import type { Attempt } from './attempt.ts'
import type { Parameters } from './rules/parameters.ts'
import type { SecretBlock } from './secret-block.ts'

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

/**
 * The device with which an SRP exchange began, unless the response names one itself. An unknown one is ignored: a client that learned
 * so from an earlier response goes on without DEVICE_KEY.
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
