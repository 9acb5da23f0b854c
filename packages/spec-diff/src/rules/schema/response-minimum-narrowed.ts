import type { Rule } from '../rule.ts'

export const responseMinimumNarrowed = {
  id: 'response-minimum-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value have a higher minimum?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-minimum-narrowed' },
} as const satisfies Rule
