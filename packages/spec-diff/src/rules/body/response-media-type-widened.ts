import type { Rule } from '../rule.ts'

export const responseMediaTypeWidened = {
  id: 'response-media-type-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response have a more general media type?',
  breaks: 'clients that handle only the old media type',
  why: 'The server may send media types that were never sent before.',
  mirror: { rule: 'request-media-type-widened' },
} as const satisfies Rule
