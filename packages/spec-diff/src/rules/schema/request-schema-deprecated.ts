import type { Rule } from '../rule.ts'

export const requestSchemaDeprecated = {
  id: 'request-schema-deprecated',
  level: 'minor',
  direction: 'request',
  question: 'Was a request value deprecated?',
  breaks: 'no one',
  why: 'It works as before; clients should prepare for its removal.',
  mirror: { rule: 'response-schema-deprecated' },
} as const satisfies Rule
