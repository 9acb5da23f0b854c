import type { Rule } from '../rule.ts'

export const requestPropertyBecameRequired = {
  id: 'request-property-became-required',
  level: 'major',
  direction: 'request',
  question: 'Did an optional property of a request become required?',
  breaks: 'clients that do not send it',
  why: 'The server rejects requests without the property. A property with a default is not needed.',
  mirror: { rule: 'response-property-became-required' },
} as const satisfies Rule
