import type { Clock } from '../ports/clock.ts'

/** A clock that changes only when set. */
export interface SetClock extends Clock {
  set(now: number): void
  advance(milliseconds: number): void
}

/** Starts at 2026-01-15T12:00:00Z by default. */
export const createSetClock = (start = Date.UTC(2026, 0, 15, 12)): SetClock => {
  let now = start
  return {
    now: () => now,
    set: (to) => {
      now = to
    },
    advance: (milliseconds) => {
      now += milliseconds
    },
  }
}
