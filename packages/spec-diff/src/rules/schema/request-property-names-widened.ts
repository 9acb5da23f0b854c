import type { Rule } from '../rule.ts'

export const requestPropertyNamesWidened = {
  id: 'request-property-names-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow more property names?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-property-names-widened' },
} as const satisfies Rule
