import type { Clock } from '@poolhouse/engine'

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() }
