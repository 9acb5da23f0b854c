import type { Rule } from '../rule.ts'

export const responseBodyBecameRequired = {
  id: 'response-body-became-required',
  level: 'minor',
  direction: 'response',
  question: 'Did the body of a webhook or callback become required?',
  breaks: 'no one',
  why: 'Receivers that handled its absence handle its presence.',
  mirror: { rule: 'request-body-became-required' },
} as const satisfies Rule
