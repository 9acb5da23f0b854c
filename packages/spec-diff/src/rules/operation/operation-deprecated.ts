import type { Rule } from '../rule.ts'

/** Was an operation deprecated? */
export const operationDeprecated = {
  id: 'operation-deprecated',
  level: 'minor',
  direction: 'none',
  question: 'Was an operation deprecated?',
  breaks: 'nobody',
  why: 'It works as before; clients should plan its end.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
