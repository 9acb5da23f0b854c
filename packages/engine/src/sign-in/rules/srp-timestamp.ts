import { minute } from '../../kernel/durations.ts'

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const form = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) UTC (\d{4})$/

/**
 * Maximum difference between the time of a proof and that of the server, in either direction. Proofs are created within
 * seconds of the challenge; the rest allows for inaccurate clocks.
 */
const toleranceMs = 5 * minute

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Formats a time as in SRP proofs: `Tue Mar 5 07:08:09 UTC 2024`. */
export const formatTimestamp = (at: number): string => {
  const date = new Date(at)
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(twoDigits).join(':')
  return `${days[date.getUTCDay()]} ${months[date.getUTCMonth()]} ${date.getUTCDate()} ${time} UTC ${date.getUTCFullYear()}`
}

/** Parses such a time to milliseconds since the epoch; undefined for another format. */
export const parseTimestamp = (text: string): number | undefined => {
  const [, month = '', ...numbers] = form.exec(text) ?? []
  if (!months.includes(month)) return undefined
  const [day = 0, hours = 0, minutes = 0, seconds = 0, year = 0] = numbers.map(Number)
  return Date.UTC(year, months.indexOf(month), day, hours, minutes, seconds)
}

/**
 * Whether the time of a proof is acceptable: formatted exactly as by {@link formatTimestamp} (no leading zero, correct day of
 * the week), and neither stale nor in the future.
 */
export const isTimely = (text: string, at: number, now: number): boolean =>
  formatTimestamp(at) === text && Math.abs(now - at) <= toleranceMs
