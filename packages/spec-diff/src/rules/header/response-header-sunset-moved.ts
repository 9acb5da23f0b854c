import type { Rule } from '../rule.ts'

export const responseHeaderSunsetMoved = {
  id: 'response-header-sunset-moved',
  level: 'major',
  direction: 'response',
  question: 'Was the x-sunset date of a deprecated header moved to an earlier day, or removed?',
  breaks: 'clients that planned with the announced date',
  why: 'x-sunset is a promise that the header is sent until that day.',
  mirror: { rule: 'request-parameter-sunset-moved' },
} as const satisfies Rule
