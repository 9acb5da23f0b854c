/**
 * The outcome of a guarded save: `stale` if another request saved first (read again, decide again), or the record is gone.
 * Nothing was changed unless it is `saved`.
 */
export type SaveOutcome = 'saved' | 'stale'
