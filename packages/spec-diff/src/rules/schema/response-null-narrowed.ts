import type { Rule } from '../rule.ts'

export const responseNullNarrowed = {
  id: 'response-null-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value forbid null where it was allowed?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-null-narrowed' },
} as const satisfies Rule
