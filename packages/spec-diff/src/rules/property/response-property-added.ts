import type { Rule } from '../rule.ts'

export const responsePropertyAdded = {
  id: 'response-property-added',
  level: 'minor',
  direction: 'response',
  question: 'Does a response have a new property?',
  breaks: 'no one',
  why: 'Clients ignore unknown properties.',
  mirror: { rule: 'request-property-added' },
} as const satisfies Rule
