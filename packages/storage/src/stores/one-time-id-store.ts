/** Stores the ids of challenge sessions and secret blocks that were used, so that each is used only once. */
export interface OneTimeIdStore {
  /**
   * Marks an id as used. Exactly one caller gets true; all others, also later ones, get false. The mark is kept
   * at least until `expiresAt`; the caller must reject older ids for other reasons.
   */
  consume(poolId: string, id: string, expiresAt: number): Promise<boolean>

  /** Whether the id was used. */
  isConsumed(poolId: string, id: string): Promise<boolean>
}
