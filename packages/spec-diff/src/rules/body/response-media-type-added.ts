import type { Rule } from '../rule.ts'

export const responseMediaTypeAdded = {
  id: 'response-media-type-added',
  level: 'minor',
  direction: 'response',
  question: 'Did a response gain a media type?',
  breaks: 'no one',
  why: 'Clients name the media types that they accept.',
  mirror: { rule: 'request-media-type-added' },
} as const satisfies Rule
