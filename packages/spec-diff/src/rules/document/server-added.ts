import type { Rule } from '../rule.ts'

/** Is there another server? */
export const serverAdded = {
  id: 'server-added',
  level: 'minor',
  direction: 'none',
  question: 'Is there another server?',
  breaks: 'nobody',
  why: 'The old addresses still work.',
  mirror: { none: 'The rule is about the document, not about data of one direction.' },
} as const satisfies Rule
