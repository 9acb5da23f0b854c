import type { Rule } from '../rule.ts'

/** Does a deprecated request value end earlier than announced, or without a date? */
export const requestSchemaSunsetMoved = {
  id: 'request-schema-sunset-moved',
  level: 'major',
  direction: 'request',
  question: 'Does a deprecated request value end earlier than announced, or without a date?',
  breaks: 'clients that planned with the announced date',
  why: 'x-sunset is a promise that the value works until that day.',
  mirror: { rule: 'response-schema-sunset-moved' },
} as const satisfies Rule
