const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0')

/** Seconds since 1970 as ISO 8601 in the local time zone, with microseconds where there are any. */
export const localTime = (seconds: number): string => {
  const whole = Math.floor(seconds)
  const microseconds = Math.round((seconds - whole) * 1e6)
  const date = new Date((whole + (microseconds === 1e6 ? 1 : 0)) * 1000)
  const offset = -date.getTimezoneOffset()
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
  const fraction = microseconds % 1e6 === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`
  return `${day}T${time}${fraction}${zone}`
}
