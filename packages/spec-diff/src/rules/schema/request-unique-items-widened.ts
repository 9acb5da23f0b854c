import type { Rule } from '../rule.ts'

/** Does a request value allow equal items? */
export const requestUniqueItemsWidened = {
  id: 'request-unique-items-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow equal items?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-unique-items-widened' },
} as const satisfies Rule
