import type { Rule } from '../rule.ts'

/** Did an operation gain a callback? */
export const callbackAdded = {
  id: 'callback-added',
  level: 'minor',
  direction: 'none',
  question: 'Did an operation gain a callback?',
  breaks: 'nobody',
  why: 'The server calls back only where a client asks for it.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
