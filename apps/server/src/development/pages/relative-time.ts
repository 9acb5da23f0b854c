const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** Formats the time since then: `just now`, `3 minutes ago`. */
export const relativeTime = (isoTime: string, now: number): string => {
  const seconds = Math.max(0, Math.floor((now - Date.parse(isoTime)) / 1000))
  for (const [unit, length] of units) {
    const count = Math.floor(seconds / length)
    if (count > 0) return `${count} ${unit}${count === 1 ? '' : 's'} ago`
  }
  return 'just now'
}
