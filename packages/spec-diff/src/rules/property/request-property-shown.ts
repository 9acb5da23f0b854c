import type { Rule } from '../rule.ts'

/** Is a property of a request no longer readOnly? */
export const requestPropertyShown = {
  id: 'request-property-shown',
  level: 'minor',
  direction: 'request',
  question: 'Is a property of a request no longer readOnly?',
  breaks: 'nobody',
  why: 'Clients may send it and need not.',
  mirror: { rule: 'response-property-shown' },
} as const satisfies Rule
