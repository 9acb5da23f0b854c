import type { Rule } from '../rule.ts'

/** Was a response value deprecated? */
export const responseSchemaDeprecated = {
  id: 'response-schema-deprecated',
  level: 'minor',
  direction: 'response',
  question: 'Was a response value deprecated?',
  breaks: 'nobody',
  why: 'It works as before; clients should plan its end.',
  mirror: { rule: 'request-schema-deprecated' },
} as const satisfies Rule
