import type { Rule } from '../rule.ts'

/** Is a property of a response no longer writeOnly? */
export const responsePropertyShown = {
  id: 'response-property-shown',
  level: 'minor',
  direction: 'response',
  question: 'Is a property of a response no longer writeOnly?',
  breaks: 'nobody',
  why: 'Clients ignore properties that they do not know.',
  mirror: { rule: 'request-property-shown' },
} as const satisfies Rule
