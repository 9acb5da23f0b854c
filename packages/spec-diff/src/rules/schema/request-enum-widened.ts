import type { Rule } from '../rule.ts'

/** Does a request value allow more listed values? */
export const requestEnumWidened = {
  id: 'request-enum-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow more listed values?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-enum-widened' },
} as const satisfies Rule
