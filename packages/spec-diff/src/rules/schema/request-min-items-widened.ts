import type { Rule } from '../rule.ts'

/** Does a request value demand fewer items? */
export const requestMinItemsWidened = {
  id: 'request-min-items-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value demand fewer items?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-min-items-widened' },
} as const satisfies Rule
