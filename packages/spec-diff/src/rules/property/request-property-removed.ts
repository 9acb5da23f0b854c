import type { Rule } from '../rule.ts'

export const requestPropertyRemoved = {
  id: 'request-property-removed',
  level: 'major',
  direction: 'request',
  question: 'Did a property of a request disappear?',
  breaks: 'clients that send the property',
  why: 'The server rejects it or silently ignores it.',
  mirror: { rule: 'response-property-removed' },
} as const satisfies Rule
