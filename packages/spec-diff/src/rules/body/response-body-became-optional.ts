import type { Rule } from '../rule.ts'

/** May the body of a webhook or callback now be missing? */
export const responseBodyBecameOptional = {
  id: 'response-body-became-optional',
  level: 'major',
  direction: 'response',
  question: 'May the body of a webhook or callback now be missing?',
  breaks: 'receivers that read the body without a check',
  why: 'The server may leave it out.',
  mirror: { rule: 'request-body-became-optional' },
} as const satisfies Rule
