import type { Rule } from '../rule.ts'

/** Does a deprecated operation end earlier than announced, or without a date? */
export const operationSunsetMoved = {
  id: 'operation-sunset-moved',
  level: 'major',
  direction: 'none',
  question: 'Does a deprecated operation end earlier than announced, or without a date?',
  breaks: 'clients that planned with the announced date',
  why: 'x-sunset is a promise that the operation works until that day.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
