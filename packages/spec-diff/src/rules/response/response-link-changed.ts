import type { Rule } from '../rule.ts'

/** Did a link of a response change? */
export const responseLinkChanged = {
  id: 'response-link-changed',
  level: 'patch',
  direction: 'response',
  question: 'Did a link of a response change?',
  breaks: 'nobody',
  why: 'Links describe what clients can call next; the calls are compared themselves.',
  mirror: { none: 'Requests have no links.' },
} as const satisfies Rule
