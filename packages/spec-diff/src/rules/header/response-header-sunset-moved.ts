import type { Rule } from '../rule.ts'

/** Does a deprecated header end earlier than announced, or without a date? */
export const responseHeaderSunsetMoved = {
  id: 'response-header-sunset-moved',
  level: 'major',
  direction: 'response',
  question: 'Does a deprecated header end earlier than announced, or without a date?',
  breaks: 'clients that planned with the announced date',
  why: 'x-sunset is a promise that the header is sent until that day.',
  mirror: { rule: 'request-parameter-sunset-moved' },
} as const satisfies Rule
