import type { Rule } from '../rule.ts'

export const responseMediaTypeNarrowed = {
  id: 'response-media-type-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response have a more specific media type?',
  breaks: 'no one',
  why: 'Clients that handled the whole range handle a part of it.',
  mirror: { rule: 'request-media-type-narrowed' },
} as const satisfies Rule
