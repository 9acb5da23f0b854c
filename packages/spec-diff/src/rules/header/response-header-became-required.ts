import type { Rule } from '../rule.ts'

export const responseHeaderBecameRequired = {
  id: 'response-header-became-required',
  level: 'minor',
  direction: 'response',
  question: 'Did an optional header of a response become required?',
  breaks: 'no one',
  why: 'Clients that handled its absence handle its presence.',
  mirror: { rule: 'request-parameter-became-required' },
} as const satisfies Rule
