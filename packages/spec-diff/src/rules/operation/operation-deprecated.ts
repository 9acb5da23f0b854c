import type { Rule } from '../rule.ts'

export const operationDeprecated = {
  id: 'operation-deprecated',
  level: 'minor',
  direction: 'none',
  question: 'Was an operation deprecated?',
  breaks: 'no one',
  why: 'It works as before; clients should prepare for its removal.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
