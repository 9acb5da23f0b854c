/**
 * The outcome of a save. `stale`: another request saved first, or the record was deleted. Nothing was changed; read again
 * and decide again.
 */
export type SaveOutcome = 'saved' | 'stale'
