import type { Rule } from '../rule.ts'

export const requestMinPropertiesWidened = {
  id: 'request-min-properties-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value require fewer properties?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-min-properties-widened' },
} as const satisfies Rule
