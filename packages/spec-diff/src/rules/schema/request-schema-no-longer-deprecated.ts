import type { Rule } from '../rule.ts'

export const requestSchemaNoLongerDeprecated = {
  id: 'request-schema-no-longer-deprecated',
  level: 'minor',
  direction: 'request',
  question: 'Is a request value no longer deprecated?',
  breaks: 'no one',
  why: 'It works as before.',
  mirror: { rule: 'response-schema-no-longer-deprecated' },
} as const satisfies Rule
