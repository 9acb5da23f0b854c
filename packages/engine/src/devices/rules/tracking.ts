import type { PoolRecord } from '@poolhouse/storage'
import { deviceFailures } from '../errors.ts'

/** Whether the pool tracks devices. */
export const tracksDevices = ({ settings }: PoolRecord): boolean => settings.DeviceConfiguration !== undefined

/** Whether the proof of a remembered device replaces the second factor (H). */
export const devicesReplaceMfa = ({ settings }: PoolRecord): boolean =>
  settings.DeviceConfiguration?.ChallengeRequiredOnNewDevice === true

/** Whether the user decides if a confirmed device is remembered; otherwise it is remembered immediately (H). */
export const usersRememberDevices = ({ settings }: PoolRecord): boolean =>
  settings.DeviceConfiguration?.DeviceOnlyRememberedOnUserPrompt === true

/** Throws InvalidUserPoolConfigurationException if the pool does not track devices. */
export const requireTracking = (pool: PoolRecord): void => {
  if (!tracksDevices(pool)) throw deviceFailures.notTracked()
}
