/** Remembers what may be used once only: challenge sessions, secret blocks. */
export interface OneTimeIdStore {
  /**
   * Marks an id as used. Of several callers exactly one receives true; the rest, and anyone later, false. The mark is kept
   * at least until `expiresAt`; the caller must reject older ids for other reasons.
   */
  consume(poolId: string, id: string, expiresAt: number): Promise<boolean>

  /** Whether the id was used. */
  isConsumed(poolId: string, id: string): Promise<boolean>
}
