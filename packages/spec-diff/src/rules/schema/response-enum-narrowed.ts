import type { Rule } from '../rule.ts'

export const responseEnumNarrowed = {
  id: 'response-enum-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value allow fewer listed values?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-enum-narrowed' },
} as const satisfies Rule
