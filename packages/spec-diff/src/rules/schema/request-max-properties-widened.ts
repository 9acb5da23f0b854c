import type { Rule } from '../rule.ts'

export const requestMaxPropertiesWidened = {
  id: 'request-max-properties-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow more properties?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-max-properties-widened' },
} as const satisfies Rule
