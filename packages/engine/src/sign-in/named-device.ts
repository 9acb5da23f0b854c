import type { PoolRecord } from '@poolhouse/storage'
import { tracksDevices } from '../devices/rules/tracking.ts'
import type { Attempt } from './attempt.ts'
import type { Progress } from './progress.ts'
import type { SignInMethod } from './result.ts'

/**
 * First factors of the flows that track devices (H). The other first factors are those of choice-based sign-ins without a
 * password: AWS lists no flow with them among those that track devices, and says that a password bootstraps tracking (M,
 * 2026). Clients do not send DEVICE_KEY in them, either.
 */
const trackedFactors: ReadonlySet<SignInMethod> = new Set<SignInMethod>([
  'PASSWORD',
  'PASSWORD_SRP',
  'CUSTOM_CHALLENGE',
])

/** Whether the device of a sign-in with these factors is tracked. A custom sign-in may have none. */
export const tracksSignIn = (pool: PoolRecord, [first]: readonly SignInMethod[]): boolean =>
  tracksDevices(pool) && (first === undefined || trackedFactors.has(first))

/**
 * The device that the client named, in this step or an earlier one. Undefined in a sign-in whose device is not tracked. After a
 * device has proven itself, no other key can replace it.
 */
export const namedDevice = (
  { pool, parameters: { DEVICE_KEY } }: Pick<Attempt, 'pool' | 'parameters'>,
  { methods, deviceKey }: Pick<Progress, 'methods' | 'deviceKey'>,
): string | undefined => {
  if (!tracksSignIn(pool, methods)) return undefined
  return methods.includes('DEVICE_SRP') ? deviceKey : (deviceKey ?? (DEVICE_KEY || undefined))
}
