/** Settings of the whole installation. */
export interface Environment {
  /** As in pool ids and ARNs: `us-east-1`. */
  readonly region: string
  /** Twelve digits, as in ARNs. */
  readonly accountId: string
  /** The issuer of a pool's tokens, without a final slash. */
  issuer(poolId: string): string
  /** `off` disables the hourly limits per user; only for load tests in development. */
  readonly attemptLimits: 'on' | 'off'
}
