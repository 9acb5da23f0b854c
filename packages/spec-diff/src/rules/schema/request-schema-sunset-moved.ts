import type { Rule } from '../rule.ts'

export const requestSchemaSunsetMoved = {
  id: 'request-schema-sunset-moved',
  level: 'major',
  direction: 'request',
  question: 'Was the x-sunset date of a deprecated request value moved to an earlier day, or removed?',
  breaks: 'clients that planned with the announced date',
  why: 'x-sunset is a promise that the value works until that day.',
  mirror: { rule: 'response-schema-sunset-moved' },
} as const satisfies Rule
