import type { Rule } from '../rule.ts'

export const tagChanged = {
  id: 'tag-changed',
  level: 'patch',
  direction: 'none',
  question: 'Did a tag of the document change?',
  breaks: 'no one',
  why: 'Tags only group the documentation.',
  mirror: { none: 'The rule is about the document, not about data of one direction.' },
} as const satisfies Rule
