import type { Rule } from '../rule.ts'

/** Does a request value drop an encoding of texts? */
export const requestContentWidened = {
  id: 'request-content-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value drop an encoding of texts?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-content-widened' },
} as const satisfies Rule
