import type { Rule } from '../rule.ts'

export const requestMediaTypeAdded = {
  id: 'request-media-type-added',
  level: 'minor',
  direction: 'request',
  question: 'Did a request gain a media type?',
  breaks: 'no one',
  why: 'Clients that send the old ones are served as before.',
  mirror: { rule: 'response-media-type-added' },
} as const satisfies Rule
