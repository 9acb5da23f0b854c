import type { Rule } from '../rule.ts'

export const requestEncodingChanged = {
  id: 'request-encoding-changed',
  level: 'major',
  direction: 'request',
  question: 'Did the encoding of a part of a request body change?',
  breaks: 'clients that send the part',
  why: 'The same data is encoded differently.',
  mirror: { rule: 'response-encoding-changed' },
} as const satisfies Rule
