import type { Rule } from '../rule.ts'

/** Does a request value demand fewer properties? */
export const requestMinPropertiesWidened = {
  id: 'request-min-properties-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value demand fewer properties?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-min-properties-widened' },
} as const satisfies Rule
