import type { Rule } from '../rule.ts'

export const responsePropertyShown = {
  id: 'response-property-shown',
  level: 'minor',
  direction: 'response',
  question: 'Is a property of a response no longer writeOnly?',
  breaks: 'no one',
  why: 'Clients ignore unknown properties.',
  mirror: { rule: 'request-property-shown' },
} as const satisfies Rule
