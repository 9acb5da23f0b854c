import type { Rule } from '../rule.ts'

export const responseMinLengthNarrowed = {
  id: 'response-min-length-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value have a higher minimum length?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-min-length-narrowed' },
} as const satisfies Rule
