import type { Rule } from '../rule.ts'

export const requestMinItemsWidened = {
  id: 'request-min-items-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value require fewer items?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-min-items-widened' },
} as const satisfies Rule
