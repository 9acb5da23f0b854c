import type { Rule } from '../rule.ts'

export const operationAdded = {
  id: 'operation-added',
  level: 'minor',
  direction: 'none',
  question: 'Is there a new operation?',
  breaks: 'no one',
  why: 'Existing operations do not change.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
