import type { Rule } from '../rule.ts'

/** Does a request value allow more properties? */
export const requestMaxPropertiesWidened = {
  id: 'request-max-properties-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow more properties?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-max-properties-widened' },
} as const satisfies Rule
