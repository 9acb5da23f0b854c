/** A pool with many users. Plain data, because it can come from another process. */
export interface FilledPool {
  readonly poolId: string
  readonly clientId: string
  readonly users: number
  /** Usernames at regular positions of the pool. */
  readonly usernames: readonly string[]
  /** Usernames of the users with the known password. */
  readonly signIns: readonly string[]
  readonly password: string
  /** The time that storing the users took, in seconds. */
  readonly seconds: number
}
