import type { Rule } from '../rule.ts'

/** Did a callback disappear? */
export const callbackRemoved = {
  id: 'callback-removed',
  level: 'major',
  direction: 'none',
  question: 'Did a callback disappear?',
  breaks: 'clients that wait for the call',
  why: 'The server no longer calls.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
