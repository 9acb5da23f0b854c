import type { Rule } from '../rule.ts'

export const requestMaxItemsWidened = {
  id: 'request-max-items-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow more items?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-max-items-widened' },
} as const satisfies Rule
