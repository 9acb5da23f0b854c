/**
 * What came of a guarded save: `stale` when somebody else saved first (read again, decide again), or the record is gone.
 * Nothing was changed unless it is `saved`.
 */
export type SaveOutcome = 'saved' | 'stale'
