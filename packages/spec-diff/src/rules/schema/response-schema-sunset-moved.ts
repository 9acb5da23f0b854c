import type { Rule } from '../rule.ts'

export const responseSchemaSunsetMoved = {
  id: 'response-schema-sunset-moved',
  level: 'major',
  direction: 'response',
  question: 'Was the x-sunset date of a deprecated response value moved to an earlier day, or removed?',
  breaks: 'clients that planned with the announced date',
  why: 'x-sunset is a promise that the value works until that day.',
  mirror: { rule: 'request-schema-sunset-moved' },
} as const satisfies Rule
