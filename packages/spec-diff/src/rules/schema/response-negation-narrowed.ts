import type { Rule } from '../rule.ts'

/** Does a response value exclude more values (not)? */
export const responseNegationNarrowed = {
  id: 'response-negation-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value exclude more values (not)?',
  breaks: 'nobody',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-negation-narrowed' },
} as const satisfies Rule
