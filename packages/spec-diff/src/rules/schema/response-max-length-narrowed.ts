import type { Rule } from '../rule.ts'

export const responseMaxLengthNarrowed = {
  id: 'response-max-length-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value have a lower maximum length?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-max-length-narrowed' },
} as const satisfies Rule
