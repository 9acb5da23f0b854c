import type { Rule } from '../rule.ts'

export const responseSchemaNoLongerDeprecated = {
  id: 'response-schema-no-longer-deprecated',
  level: 'minor',
  direction: 'response',
  question: 'Is a response value no longer deprecated?',
  breaks: 'no one',
  why: 'It works as before.',
  mirror: { rule: 'request-schema-no-longer-deprecated' },
} as const satisfies Rule
