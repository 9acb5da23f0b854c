import type { Rule } from '../rule.ts'

export const requestPropertyShown = {
  id: 'request-property-shown',
  level: 'minor',
  direction: 'request',
  question: 'Is a property of a request no longer readOnly?',
  breaks: 'no one',
  why: 'Clients may send it but do not have to.',
  mirror: { rule: 'response-property-shown' },
} as const satisfies Rule
