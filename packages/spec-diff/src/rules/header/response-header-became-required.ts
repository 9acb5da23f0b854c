import type { Rule } from '../rule.ts'

/** Did an optional header of a response become required? */
export const responseHeaderBecameRequired = {
  id: 'response-header-became-required',
  level: 'minor',
  direction: 'response',
  question: 'Did an optional header of a response become required?',
  breaks: 'nobody',
  why: 'Clients that handled its absence handle its presence.',
  mirror: { rule: 'request-parameter-became-required' },
} as const satisfies Rule
