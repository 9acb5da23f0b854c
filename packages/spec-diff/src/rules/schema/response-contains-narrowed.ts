import type { Rule } from '../rule.ts'

export const responseContainsNarrowed = {
  id: 'response-contains-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value require certain items?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-contains-narrowed' },
} as const satisfies Rule
