import type { Rule } from '../rule.ts'

export const callbackRemoved = {
  id: 'callback-removed',
  level: 'major',
  direction: 'none',
  question: 'Did a callback disappear?',
  breaks: 'clients that wait for the callback',
  why: 'The server no longer sends it.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
