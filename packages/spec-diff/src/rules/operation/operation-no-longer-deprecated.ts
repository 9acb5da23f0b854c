import type { Rule } from '../rule.ts'

export const operationNoLongerDeprecated = {
  id: 'operation-no-longer-deprecated',
  level: 'minor',
  direction: 'none',
  question: 'Is an operation no longer deprecated?',
  breaks: 'no one',
  why: 'It works as before.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
