import type { Rule } from '../rule.ts'

/** Does a request value no longer demand certain items? */
export const requestContainsWidened = {
  id: 'request-contains-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value no longer demand certain items?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-contains-widened' },
} as const satisfies Rule
