import type { Rule } from '../rule.ts'

export const responseContentNarrowed = {
  id: 'response-content-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value require a content encoding for strings?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-content-narrowed' },
} as const satisfies Rule
