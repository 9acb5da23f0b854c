import type { Rule } from '../rule.ts'

/** Does a deprecated response value end earlier than announced, or without a date? */
export const responseSchemaSunsetMoved = {
  id: 'response-schema-sunset-moved',
  level: 'major',
  direction: 'response',
  question: 'Does a deprecated response value end earlier than announced, or without a date?',
  breaks: 'clients that planned with the announced date',
  why: 'x-sunset is a promise that the value works until that day.',
  mirror: { rule: 'request-schema-sunset-moved' },
} as const satisfies Rule
