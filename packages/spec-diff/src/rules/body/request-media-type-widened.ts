import type { Rule } from '../rule.ts'

export const requestMediaTypeWidened = {
  id: 'request-media-type-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request accept a larger range of media types?',
  breaks: 'no one',
  why: 'Every media type that was accepted is still accepted.',
  mirror: { rule: 'response-media-type-widened' },
} as const satisfies Rule
