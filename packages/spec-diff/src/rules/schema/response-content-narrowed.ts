import type { Rule } from '../rule.ts'

/** Does a response value demand an encoding of texts? */
export const responseContentNarrowed = {
  id: 'response-content-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value demand an encoding of texts?',
  breaks: 'nobody',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-content-narrowed' },
} as const satisfies Rule
