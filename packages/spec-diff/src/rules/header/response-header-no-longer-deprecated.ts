import type { Rule } from '../rule.ts'

export const responseHeaderNoLongerDeprecated = {
  id: 'response-header-no-longer-deprecated',
  level: 'minor',
  direction: 'response',
  question: 'Is a header of a response no longer deprecated?',
  breaks: 'no one',
  why: 'It is sent as before.',
  mirror: { rule: 'request-parameter-no-longer-deprecated' },
} as const satisfies Rule
