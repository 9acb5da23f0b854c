import type { Rule } from '../rule.ts'

export const callbackAdded = {
  id: 'callback-added',
  level: 'minor',
  direction: 'none',
  question: 'Did an operation gain a callback?',
  breaks: 'no one',
  why: 'The server sends callbacks only to clients that request them.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
