import { minute } from './durations.ts'

/**
 * Whether a reservation that its owner does not confirm was left by an interrupted request. For a minute, it may still be
 * one of a request in progress.
 */
export const isAbandoned = ({ createdAt }: { readonly createdAt: number }, now: number): boolean =>
  now - createdAt > minute
