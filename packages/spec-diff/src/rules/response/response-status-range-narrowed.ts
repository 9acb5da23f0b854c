import type { Rule } from '../rule.ts'

/** Was a range of statuses replaced by some of them? */
export const responseStatusRangeNarrowed = {
  id: 'response-status-range-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Was a range of statuses replaced by some of them?',
  breaks: 'nobody',
  why: 'Clients that handled the whole range handle a part of it.',
  mirror: { none: 'Requests have no status.' },
} as const satisfies Rule
