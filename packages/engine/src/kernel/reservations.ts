import { minute } from './durations.ts'

/**
 * Whether an unconfirmed reservation belongs to an interrupted request. During the first minute, the request may still be in
 * progress.
 */
export const isAbandoned = ({ createdAt }: { readonly createdAt: number }, now: number): boolean =>
  now - createdAt > minute
