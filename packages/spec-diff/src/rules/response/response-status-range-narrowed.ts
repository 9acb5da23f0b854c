import type { Rule } from '../rule.ts'

export const responseStatusRangeNarrowed = {
  id: 'response-status-range-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Was a range of statuses replaced by some of its statuses?',
  breaks: 'no one',
  why: 'Clients that handled the whole range handle a part of it.',
  mirror: { none: 'Requests have no status.' },
} as const satisfies Rule
