import type { Rule } from '../rule.ts'

/** Does a request value have a lower minimum length? */
export const requestMinLengthWidened = {
  id: 'request-min-length-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have a lower minimum length?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-min-length-widened' },
} as const satisfies Rule
