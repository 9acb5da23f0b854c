import type { Rule } from '../rule.ts'

export const requestUniqueItemsWidened = {
  id: 'request-unique-items-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow equal items?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-unique-items-widened' },
} as const satisfies Rule
