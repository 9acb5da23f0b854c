import type { Rule } from '../rule.ts'

export const responseMultipleOfNarrowed = {
  id: 'response-multiple-of-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value allow fewer multiples?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-multiple-of-narrowed' },
} as const satisfies Rule
