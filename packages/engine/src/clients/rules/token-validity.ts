import type { ClientSettings } from '@poolhouse/storage'
import { clientSettingFailures } from '../setting-errors.ts'
import { lifetimesOf, secondsIn } from '../../tokens/rules/lifetimes.ts'

const fiveMinutes = 5 * secondsIn.minutes
const tenYears = 3_650 * secondsIn.days

/** Thirty days in the client's unit for refresh tokens: the default, also for 0 (H). */
export const defaultRefreshValidity = (unit: keyof typeof secondsIn = 'days'): number =>
  (30 * secondsIn.days) / secondsIn[unit]

/**
 * Throws InvalidParameterException unless access and ID tokens live between five minutes and a day, and refresh tokens between
 * an hour and ten years and not shorter than the others (H; that the ranges are checked first is M).
 */
export const checkTokenValidity = (settings: ClientSettings): void => {
  const { access, id, refresh } = lifetimesOf({ settings })
  const isShortLived = (seconds: number) => seconds >= fiveMinutes && seconds <= secondsIn.days
  const isLongLived = refresh >= secondsIn.hours && refresh <= tenYears
  if (!isShortLived(access) || !isShortLived(id) || !isLongLived) throw clientSettingFailures.tokenValidity()
  if (refresh < Math.max(access, id)) throw clientSettingFailures.refreshOutlived()
}
