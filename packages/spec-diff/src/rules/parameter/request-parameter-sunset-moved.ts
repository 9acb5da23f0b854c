import type { Rule } from '../rule.ts'

export const requestParameterSunsetMoved = {
  id: 'request-parameter-sunset-moved',
  level: 'major',
  direction: 'request',
  question: 'Was the x-sunset date of a deprecated parameter moved to an earlier day, or removed?',
  breaks: 'clients that planned with the announced date',
  why: 'x-sunset is a promise that the parameter works until that day.',
  mirror: { rule: 'response-header-sunset-moved' },
} as const satisfies Rule
