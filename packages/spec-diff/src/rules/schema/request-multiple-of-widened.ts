import type { Rule } from '../rule.ts'

export const requestMultipleOfWidened = {
  id: 'request-multiple-of-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow more multiples?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-multiple-of-widened' },
} as const satisfies Rule
