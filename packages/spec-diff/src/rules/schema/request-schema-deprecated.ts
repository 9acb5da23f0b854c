import type { Rule } from '../rule.ts'

/** Was a request value deprecated? */
export const requestSchemaDeprecated = {
  id: 'request-schema-deprecated',
  level: 'minor',
  direction: 'request',
  question: 'Was a request value deprecated?',
  breaks: 'nobody',
  why: 'It works as before; clients should plan its end.',
  mirror: { rule: 'response-schema-deprecated' },
} as const satisfies Rule
