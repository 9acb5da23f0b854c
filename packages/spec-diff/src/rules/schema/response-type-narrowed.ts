import type { Rule } from '../rule.ts'

export const responseTypeNarrowed = {
  id: 'response-type-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value allow fewer types of values?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-type-narrowed' },
} as const satisfies Rule
