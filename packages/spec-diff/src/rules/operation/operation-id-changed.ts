import type { Rule } from '../rule.ts'

export const operationIdChanged = {
  id: 'operation-id-changed',
  level: 'minor',
  direction: 'none',
  question: 'Did the operationId of an operation change?',
  breaks: 'users of generated clients, whose method names change',
  why: 'Nothing on the wire changes, but code that calls a generated method must be adapted.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
