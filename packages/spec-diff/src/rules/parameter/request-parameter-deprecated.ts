import type { Rule } from '../rule.ts'

export const requestParameterDeprecated = {
  id: 'request-parameter-deprecated',
  level: 'minor',
  direction: 'request',
  question: 'Was a parameter deprecated?',
  breaks: 'no one',
  why: 'It works as before; clients should prepare for its removal.',
  mirror: { rule: 'response-header-deprecated' },
} as const satisfies Rule
