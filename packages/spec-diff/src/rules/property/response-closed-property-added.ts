import type { Rule } from '../rule.ts'

export const responseClosedPropertyAdded = {
  id: 'response-closed-property-added',
  level: 'major',
  direction: 'response',
  question: 'Does a response have a new property where additional properties were forbidden?',
  breaks: 'clients that check responses strictly',
  why: 'The old document promised that no other property is sent (additionalProperties: false).',
  mirror: { none: 'A new property of a closed request object only allows more: it is request-property-added.' },
} as const satisfies Rule
