import type { Rule } from '../rule.ts'

export const responseNegationNarrowed = {
  id: 'response-negation-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value exclude more values (not)?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-negation-narrowed' },
} as const satisfies Rule
