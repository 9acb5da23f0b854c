import type { Rule } from '../rule.ts'

export const requestMinLengthWidened = {
  id: 'request-min-length-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have a lower minimum length?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-min-length-widened' },
} as const satisfies Rule
