import type { Rule } from '../rule.ts'

/** Does a request value allow more property names? */
export const requestPropertyNamesWidened = {
  id: 'request-property-names-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow more property names?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-property-names-widened' },
} as const satisfies Rule
