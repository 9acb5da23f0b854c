import type { Rule } from '../rule.ts'

export const responseMediaTypeRemoved = {
  id: 'response-media-type-removed',
  level: 'major',
  direction: 'response',
  question: 'Did a media type of a response disappear?',
  breaks: 'clients that accept only this media type',
  why: 'The server sends another media type, or none (406).',
  mirror: { rule: 'request-media-type-removed' },
} as const satisfies Rule
