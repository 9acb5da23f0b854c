import type { Rule } from '../rule.ts'

export const requestMediaTypeNarrowed = {
  id: 'request-media-type-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request accept a smaller range of media types?',
  breaks: 'clients that send another media type of the range',
  why: 'The server rejects the body (415).',
  mirror: { rule: 'response-media-type-narrowed' },
} as const satisfies Rule
