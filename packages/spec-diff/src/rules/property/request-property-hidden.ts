import type { Rule } from '../rule.ts'

export const requestPropertyHidden = {
  id: 'request-property-hidden',
  level: 'minor',
  direction: 'request',
  question: 'Did a property of a request become readOnly?',
  breaks: 'no one',
  why: 'Servers ignore readOnly properties in requests, and clients that copy a response into a request rely on that.',
  mirror: { rule: 'response-property-hidden' },
} as const satisfies Rule
