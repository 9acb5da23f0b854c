import type { Rule } from '../rule.ts'

/** Did the default of a request value change? */
export const requestDefaultChanged = {
  id: 'request-default-changed',
  level: 'minor',
  direction: 'request',
  question: 'Did the default of a request value change?',
  breaks: 'nobody',
  why: 'The same requests are valid. Clients that leave the value out get another behaviour.',
  mirror: { rule: 'response-default-changed' },
} as const satisfies Rule
