import type { Rule } from '../rule.ts'

export const requestRequiredPropertyAdded = {
  id: 'request-required-property-added',
  level: 'major',
  direction: 'request',
  question: 'Does a request need a new property?',
  breaks: 'every client, because none sends the property yet',
  why: 'The server rejects requests without the property. A property with a default is not needed.',
  mirror: { none: 'A new required property of a response breaks no client: it is response-property-added.' },
} as const satisfies Rule
