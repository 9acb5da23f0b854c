import type { Rule } from '../rule.ts'

export const responseSchemaDeprecated = {
  id: 'response-schema-deprecated',
  level: 'minor',
  direction: 'response',
  question: 'Was a response value deprecated?',
  breaks: 'no one',
  why: 'It works as before; clients should prepare for its removal.',
  mirror: { rule: 'request-schema-deprecated' },
} as const satisfies Rule
