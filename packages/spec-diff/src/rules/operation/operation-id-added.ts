import type { Rule } from '../rule.ts'

export const operationIdAdded = {
  id: 'operation-id-added',
  level: 'patch',
  direction: 'none',
  question: 'Did an operation gain an operationId?',
  breaks: 'no one',
  why: 'Nothing on the wire changes.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
