import type { Rule } from '../rule.ts'

export const requestMaximumWidened = {
  id: 'request-maximum-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have a higher maximum?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-maximum-widened' },
} as const satisfies Rule
