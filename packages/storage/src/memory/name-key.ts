import type { SignInName } from '../records/user-record.ts'

/** A key for each name of a pool. No kind contains a colon. */
export const nameKey = ({ kind, value }: SignInName): string => `${kind}:${value}`
