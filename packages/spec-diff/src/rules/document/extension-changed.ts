import type { Rule } from '../rule.ts'

/** Did a chosen extension outside of schemas change? */
export const extensionChanged = {
  id: 'extension-changed',
  level: 'minor',
  direction: 'none',
  question: 'Did a chosen extension outside of schemas change?',
  breaks: 'nobody',
  why: 'What an extension means is not known here. Choose extensions, and their level, in the configuration.',
  mirror: { none: 'The rule is about the document, not about data of one direction.' },
} as const satisfies Rule
