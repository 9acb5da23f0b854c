import type { Rule } from '../rule.ts'

export const responseSuccessStatusRemoved = {
  id: 'response-success-status-removed',
  level: 'major',
  direction: 'response',
  question: 'Did a success status disappear?',
  breaks: 'clients that expect this status',
  why: 'The operation responds with another status for the same result.',
  mirror: { none: 'Requests have no status.' },
} as const satisfies Rule
