import type { Rule } from '../rule.ts'

export const requestMaximumNarrowed = {
  id: 'request-maximum-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value have a lower maximum?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-maximum-narrowed' },
} as const satisfies Rule
