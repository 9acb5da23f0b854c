import type { Rule } from '../rule.ts'

export const extensionChanged = {
  id: 'extension-changed',
  level: 'minor',
  direction: 'none',
  question: 'Did a configured extension outside of schemas change?',
  breaks: 'no one',
  why: 'The meaning of an extension is unknown to spec-diff. The configuration chooses extensions and their level.',
  mirror: { none: 'The rule is about the document, not about data of one direction.' },
} as const satisfies Rule
