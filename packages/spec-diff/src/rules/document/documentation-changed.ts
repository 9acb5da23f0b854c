import type { Rule } from '../rule.ts'

export const documentationChanged = {
  id: 'documentation-changed',
  level: 'patch',
  direction: 'none',
  question: 'Did a title, description or example outside of schemas change?',
  breaks: 'no one',
  why: 'Only documentation changed.',
  mirror: { none: 'The rule is about the document, not about data of one direction.' },
} as const satisfies Rule
