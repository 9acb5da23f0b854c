import type { Rule } from '../rule.ts'

export const requestMaxLengthWidened = {
  id: 'request-max-length-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have a higher maximum length?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-max-length-widened' },
} as const satisfies Rule
