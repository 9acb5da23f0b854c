import type { Rule } from '../rule.ts'

export const operationTagsChanged = {
  id: 'operation-tags-changed',
  level: 'patch',
  direction: 'none',
  question: 'Did the tags of an operation change?',
  breaks: 'no one',
  why: 'Tags only group the documentation.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
