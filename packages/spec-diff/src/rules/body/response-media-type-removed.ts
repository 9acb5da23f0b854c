import type { Rule } from '../rule.ts'

/** Did a media type of a response disappear? */
export const responseMediaTypeRemoved = {
  id: 'response-media-type-removed',
  level: 'major',
  direction: 'response',
  question: 'Did a media type of a response disappear?',
  breaks: 'clients that accept this media type alone',
  why: 'The server sends another media type, or none (406).',
  mirror: { rule: 'request-media-type-removed' },
} as const satisfies Rule
