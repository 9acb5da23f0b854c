import type { Rule } from '../rule.ts'

export const responseEncodingChanged = {
  id: 'response-encoding-changed',
  level: 'major',
  direction: 'response',
  question: 'Did the encoding of a part of a response body change?',
  breaks: 'clients that read the part',
  why: 'The same data is encoded differently.',
  mirror: { rule: 'request-encoding-changed' },
} as const satisfies Rule
