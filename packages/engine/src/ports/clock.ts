/** Source of time, injected for tests. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
}
