import type { Rule } from '../rule.ts'

export const serverAdded = {
  id: 'server-added',
  level: 'minor',
  direction: 'none',
  question: 'Is there another server?',
  breaks: 'no one',
  why: 'The old addresses still work.',
  mirror: { none: 'The rule is about the document, not about data of one direction.' },
} as const satisfies Rule
