import type { Rule } from '../rule.ts'

export const responseHeaderDeprecated = {
  id: 'response-header-deprecated',
  level: 'minor',
  direction: 'response',
  question: 'Was a header of a response deprecated?',
  breaks: 'no one',
  why: 'It is sent as before; clients should prepare for its removal.',
  mirror: { rule: 'request-parameter-deprecated' },
} as const satisfies Rule
