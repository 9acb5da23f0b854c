import type { At } from './at.ts'

/** The date of `x-sunset`; `undefined` if absent, `NaN` if invalid. */
export const sunsetOf = (at: At): number | undefined => {
  const { 'x-sunset': date } = at.object
  if (date === undefined) return undefined
  return typeof date === 'string' && /^\d{4}-\d\d-\d\d/.test(date) ? Date.parse(date) : Number.NaN
}

/** True when one of the places is deprecated and its sunset date has passed. */
export const isPastSunset = (places: readonly At[], today: Date): boolean =>
  places.some((at) => at.object['deprecated'] === true && (sunsetOf(at) ?? Number.NaN) <= today.getTime())
