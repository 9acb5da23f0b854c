import type { Rule } from '../rule.ts'

export const responsePropertyHidden = {
  id: 'response-property-hidden',
  level: 'major',
  direction: 'response',
  question: 'Did a property of a response become writeOnly?',
  breaks: 'clients that read the property',
  why: 'A writeOnly property is not part of responses.',
  mirror: { rule: 'request-property-hidden' },
} as const satisfies Rule
