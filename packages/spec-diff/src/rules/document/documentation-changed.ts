import type { Rule } from '../rule.ts'

/** Did a title, description or example outside of schemas change? */
export const documentationChanged = {
  id: 'documentation-changed',
  level: 'patch',
  direction: 'none',
  question: 'Did a title, description or example outside of schemas change?',
  breaks: 'nobody',
  why: 'Only text for readers changed.',
  mirror: { none: 'The rule is about the document, not about data of one direction.' },
} as const satisfies Rule
