import type { Rule } from '../rule.ts'

/** Does a response have a new property? */
export const responsePropertyAdded = {
  id: 'response-property-added',
  level: 'minor',
  direction: 'response',
  question: 'Does a response have a new property?',
  breaks: 'nobody',
  why: 'Clients ignore properties that they do not know.',
  mirror: { rule: 'request-property-added' },
} as const satisfies Rule
