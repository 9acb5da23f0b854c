import type { Rule } from '../rule.ts'

export const operationSunsetMoved = {
  id: 'operation-sunset-moved',
  level: 'major',
  direction: 'none',
  question: 'Was the x-sunset date of a deprecated operation moved to an earlier day, or removed?',
  breaks: 'clients that planned with the announced date',
  why: 'x-sunset is a promise that the operation works until that day.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
