import type { Rule } from '../rule.ts'

export const requestNullWidened = {
  id: 'request-null-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow null where it was forbidden?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-null-widened' },
} as const satisfies Rule
