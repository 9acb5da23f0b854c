/** Formats a time (milliseconds since the epoch) as `yyyyMMddHHmmss` in UTC. */
export const timestamp = (at: number): string =>
  new Date(at).toISOString().replaceAll(/\D/g, '').slice(0, 'yyyyMMddHHmmss'.length)
