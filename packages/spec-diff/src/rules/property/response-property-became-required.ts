import type { Rule } from '../rule.ts'

/** Did an optional property of a response become required? */
export const responsePropertyBecameRequired = {
  id: 'response-property-became-required',
  level: 'minor',
  direction: 'response',
  question: 'Did an optional property of a response become required?',
  breaks: 'nobody',
  why: 'Clients that handled its absence handle its presence.',
  mirror: { rule: 'request-property-became-required' },
} as const satisfies Rule
