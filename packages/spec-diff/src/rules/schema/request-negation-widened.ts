import type { Rule } from '../rule.ts'

/** Does a request value exclude fewer values (not)? */
export const requestNegationWidened = {
  id: 'request-negation-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value exclude fewer values (not)?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-negation-widened' },
} as const satisfies Rule
