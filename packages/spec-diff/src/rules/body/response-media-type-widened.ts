import type { Rule } from '../rule.ts'

/** Does a response have a more general media type? */
export const responseMediaTypeWidened = {
  id: 'response-media-type-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response have a more general media type?',
  breaks: 'clients that handle the old media type alone',
  why: 'The server may send media types that were never sent before.',
  mirror: { rule: 'request-media-type-widened' },
} as const satisfies Rule
