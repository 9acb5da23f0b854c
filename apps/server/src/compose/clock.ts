import type { Clock } from '@poolhouse/engine'

/** The system clock. */
export const systemClock: Clock = { now: () => Date.now() }
