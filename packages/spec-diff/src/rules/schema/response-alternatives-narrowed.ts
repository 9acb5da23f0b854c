import type { Rule } from '../rule.ts'

export const responseAlternativesNarrowed = {
  id: 'response-alternatives-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value lose an alternative of anyOf or oneOf?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-alternatives-narrowed' },
} as const satisfies Rule
