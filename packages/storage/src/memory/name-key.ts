import type { SignInName } from '../records/user-record.ts'

/** Tells names of one pool apart. No kind contains a colon. */
export const nameKey = ({ kind, value }: SignInName): string => `${kind}:${value}`
