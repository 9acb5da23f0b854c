import type { Rule } from '../rule.ts'

export const requestEncodingWidened = {
  id: 'request-encoding-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a part of a request body accept more encodings?',
  breaks: 'no one',
  why: 'Every body that was accepted is still accepted.',
  mirror: { none: 'More encodings for a part of a response are a `response-encoding-changed`.' },
} as const satisfies Rule
