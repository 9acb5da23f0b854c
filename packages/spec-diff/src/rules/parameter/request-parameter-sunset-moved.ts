import type { Rule } from '../rule.ts'

/** Does a deprecated parameter end earlier than announced, or without a date? */
export const requestParameterSunsetMoved = {
  id: 'request-parameter-sunset-moved',
  level: 'major',
  direction: 'request',
  question: 'Does a deprecated parameter end earlier than announced, or without a date?',
  breaks: 'clients that planned with the announced date',
  why: 'x-sunset is a promise that the parameter works until that day.',
  mirror: { rule: 'response-header-sunset-moved' },
} as const satisfies Rule
