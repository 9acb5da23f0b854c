const twoDigits = (value: number): string => String(Math.trunc(value)).padStart(2, '0')

/** Seconds since 1970 as ISO 8601 in the local time zone, with microseconds unless they are zero. */
export const localTime = (seconds: number): string => {
  const whole = Math.floor(seconds)
  const microseconds = Math.round((seconds - whole) * 1e6)
  const date = new Date((whole + (microseconds === 1e6 ? 1 : 0)) * 1000)
  const offset = -date.getTimezoneOffset()
  const zone = `${offset < 0 ? '-' : '+'}${twoDigits(Math.abs(offset) / 60)}:${twoDigits(Math.abs(offset) % 60)}`
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
  const time = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}:${twoDigits(date.getSeconds())}`
  const fraction = microseconds % 1e6 === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`
  return `${day}T${time}${fraction}${zone}`
}
