import { tracksDevices } from '../devices/rules/tracking.ts'
import type { Attempt } from './attempt.ts'
import type { Progress } from './challenge.ts'

/**
 * The device that the client names, in this step or an earlier one. Undefined in a pool that does not track devices. Once a
 * device has proven itself, no other key can take its place.
 */
export const namedDevice = (
  { pool, parameters: { DEVICE_KEY } }: Pick<Attempt, 'pool' | 'parameters'>,
  { methods, deviceKey }: Pick<Progress, 'methods' | 'deviceKey'>,
): string | undefined => {
  if (!tracksDevices(pool)) return undefined
  return methods.includes('DEVICE_SRP') ? deviceKey : (deviceKey ?? (DEVICE_KEY || undefined))
}
