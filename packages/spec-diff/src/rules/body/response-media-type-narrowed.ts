import type { Rule } from '../rule.ts'

/** Does a response have a more specific media type? */
export const responseMediaTypeNarrowed = {
  id: 'response-media-type-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response have a more specific media type?',
  breaks: 'nobody',
  why: 'Clients that handled the whole range handle a part of it.',
  mirror: { rule: 'request-media-type-narrowed' },
} as const satisfies Rule
