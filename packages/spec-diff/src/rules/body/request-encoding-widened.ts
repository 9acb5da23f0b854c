import type { Rule } from '../rule.ts'

/** May a part of a request body be written in more ways? */
export const requestEncodingWidened = {
  id: 'request-encoding-widened',
  level: 'minor',
  direction: 'request',
  question: 'May a part of a request body be written in more ways?',
  breaks: 'nobody',
  why: 'What clients sent before is still accepted.',
  mirror: { none: 'A part of a response that may be written in more ways is a `response-encoding-changed`.' },
} as const satisfies Rule
