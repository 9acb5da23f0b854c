import type { Rule } from '../rule.ts'

/** Did the encoding of a part of a request body change? */
export const requestEncodingChanged = {
  id: 'request-encoding-changed',
  level: 'major',
  direction: 'request',
  question: 'Did the encoding of a part of a request body change?',
  breaks: 'clients that send the part',
  why: 'The same data is written in another way.',
  mirror: { rule: 'response-encoding-changed' },
} as const satisfies Rule
