/** A pool with many users. Plain data: it may come from another process. */
export interface FilledPool {
  readonly poolId: string
  readonly clientId: string
  readonly users: number
  /** Of some users, spread over the pool. */
  readonly usernames: readonly string[]
  /** Users with this password. */
  readonly signIns: readonly string[]
  readonly password: string
  /** How long it took to put the users into the store, in seconds. */
  readonly seconds: number
}
