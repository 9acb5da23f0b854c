import type { Rule } from '../rule.ts'

export const responseMaximumNarrowed = {
  id: 'response-maximum-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value have a lower maximum?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-maximum-narrowed' },
} as const satisfies Rule
