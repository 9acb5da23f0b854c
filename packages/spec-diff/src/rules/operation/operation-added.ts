import type { Rule } from '../rule.ts'

/** Is there a new operation? */
export const operationAdded = {
  id: 'operation-added',
  level: 'minor',
  direction: 'none',
  question: 'Is there a new operation?',
  breaks: 'nobody',
  why: 'Nothing that exists changes.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
