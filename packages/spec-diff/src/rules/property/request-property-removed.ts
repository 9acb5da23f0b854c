import type { Rule } from '../rule.ts'

/** Did a property of a request disappear? */
export const requestPropertyRemoved = {
  id: 'request-property-removed',
  level: 'major',
  direction: 'request',
  question: 'Did a property of a request disappear?',
  breaks: 'clients that send the property',
  why: 'The server rejects or silently ignores what they send.',
  mirror: { rule: 'response-property-removed' },
} as const satisfies Rule
