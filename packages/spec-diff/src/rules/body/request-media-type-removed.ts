import type { Rule } from '../rule.ts'

export const requestMediaTypeRemoved = {
  id: 'request-media-type-removed',
  level: 'major',
  direction: 'request',
  question: 'Did a media type of a request disappear?',
  breaks: 'clients that send this media type',
  why: 'The server rejects the body (415).',
  mirror: { rule: 'response-media-type-removed' },
} as const satisfies Rule
