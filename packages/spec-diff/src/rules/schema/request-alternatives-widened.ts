import type { Rule } from '../rule.ts'

export const requestAlternativesWidened = {
  id: 'request-alternatives-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value gain an alternative of anyOf or oneOf?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-alternatives-widened' },
} as const satisfies Rule
