import type { Rule } from '../rule.ts'

export const requestContainsWidened = {
  id: 'request-contains-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value no longer require certain items?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-contains-widened' },
} as const satisfies Rule
