import type { Rule } from '../rule.ts'

/** Is the body of a webhook or callback now always sent? */
export const responseBodyBecameRequired = {
  id: 'response-body-became-required',
  level: 'minor',
  direction: 'response',
  question: 'Is the body of a webhook or callback now always sent?',
  breaks: 'nobody',
  why: 'Receivers that handled its absence handle its presence.',
  mirror: { rule: 'request-body-became-required' },
} as const satisfies Rule
