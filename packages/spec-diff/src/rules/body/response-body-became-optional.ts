import type { Rule } from '../rule.ts'

export const responseBodyBecameOptional = {
  id: 'response-body-became-optional',
  level: 'major',
  direction: 'response',
  question: 'Did the body of a webhook or callback become optional?',
  breaks: 'receivers that read the body without a check',
  why: 'The server may omit it.',
  mirror: { rule: 'request-body-became-optional' },
} as const satisfies Rule
