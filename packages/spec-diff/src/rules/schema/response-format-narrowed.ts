import type { Rule } from '../rule.ts'

/** Does a response value demand a stricter format? */
export const responseFormatNarrowed = {
  id: 'response-format-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value demand a stricter format?',
  breaks: 'nobody',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-format-narrowed' },
} as const satisfies Rule
