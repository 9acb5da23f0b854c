import type { Rule } from '../rule.ts'

export const responseFormatNarrowed = {
  id: 'response-format-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value require a stricter format?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-format-narrowed' },
} as const satisfies Rule
