import type { Rule } from '../rule.ts'

export const requestNegationWidened = {
  id: 'request-negation-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value exclude fewer values (not)?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-negation-widened' },
} as const satisfies Rule
