import type { Rule } from '../rule.ts'

/** Does a request value have a lower minimum? */
export const requestMinimumWidened = {
  id: 'request-minimum-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have a lower minimum?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-minimum-widened' },
} as const satisfies Rule
