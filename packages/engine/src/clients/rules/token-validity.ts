import type { ClientSettings } from '@poolhouse/storage'
import { clientSettingFailures } from '../setting-errors.ts'
import { lifetimesOf, secondsIn } from '../../tokens/rules/lifetimes.ts'

const fiveMinutes = 5 * secondsIn.minutes
const tenYears = 3_650 * secondsIn.days

/** The default for an absent or 0 refresh validity: thirty days, in the client's unit for refresh tokens (H). */
export const defaultRefreshValidity = (unit: keyof typeof secondsIn = 'days'): number =>
  (30 * secondsIn.days) / secondsIn[unit]

/**
 * Throws InvalidParameterException unless access and ID tokens are valid for five minutes to a day, and refresh tokens for an
 * hour to ten years and not shorter than the others (H; checking the ranges first is M).
 */
export const checkTokenValidity = (settings: ClientSettings): void => {
  const { access, id, refresh } = lifetimesOf({ settings })
  const isShortLived = (seconds: number) => seconds >= fiveMinutes && seconds <= secondsIn.days
  const isLongLived = refresh >= secondsIn.hours && refresh <= tenYears
  if (!isShortLived(access) || !isShortLived(id) || !isLongLived) throw clientSettingFailures.tokenValidity()
  if (refresh < Math.max(access, id)) throw clientSettingFailures.refreshOutlived()
}
