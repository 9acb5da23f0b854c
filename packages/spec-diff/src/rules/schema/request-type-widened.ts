import type { Rule } from '../rule.ts'

export const requestTypeWidened = {
  id: 'request-type-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow more types of values?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-type-widened' },
} as const satisfies Rule
