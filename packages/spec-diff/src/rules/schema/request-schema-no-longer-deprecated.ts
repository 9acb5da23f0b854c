import type { Rule } from '../rule.ts'

/** Is a request value no longer deprecated? */
export const requestSchemaNoLongerDeprecated = {
  id: 'request-schema-no-longer-deprecated',
  level: 'minor',
  direction: 'request',
  question: 'Is a request value no longer deprecated?',
  breaks: 'nobody',
  why: 'It works as before.',
  mirror: { rule: 'response-schema-no-longer-deprecated' },
} as const satisfies Rule
