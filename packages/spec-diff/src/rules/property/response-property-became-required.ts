import type { Rule } from '../rule.ts'

export const responsePropertyBecameRequired = {
  id: 'response-property-became-required',
  level: 'minor',
  direction: 'response',
  question: 'Did an optional property of a response become required?',
  breaks: 'no one',
  why: 'Clients that handled its absence handle its presence.',
  mirror: { rule: 'request-property-became-required' },
} as const satisfies Rule
