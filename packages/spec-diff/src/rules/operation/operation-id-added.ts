import type { Rule } from '../rule.ts'

/** Did an operation gain an operationId? */
export const operationIdAdded = {
  id: 'operation-id-added',
  level: 'patch',
  direction: 'none',
  question: 'Did an operation gain an operationId?',
  breaks: 'nobody',
  why: 'Nothing on the wire changes.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
