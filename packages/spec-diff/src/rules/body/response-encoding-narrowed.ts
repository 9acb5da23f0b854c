import type { Rule } from '../rule.ts'

export const responseEncodingNarrowed = {
  id: 'response-encoding-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a part of a response body have fewer encodings?',
  breaks: 'no one',
  why: 'Clients that read every encoding of the base can read the remaining ones.',
  mirror: { none: 'Fewer encodings for a part of a request are a `request-encoding-changed`.' },
} as const satisfies Rule
