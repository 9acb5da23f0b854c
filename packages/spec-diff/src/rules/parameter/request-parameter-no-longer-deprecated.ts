import type { Rule } from '../rule.ts'

export const requestParameterNoLongerDeprecated = {
  id: 'request-parameter-no-longer-deprecated',
  level: 'minor',
  direction: 'request',
  question: 'Is a parameter no longer deprecated?',
  breaks: 'no one',
  why: 'It works as before.',
  mirror: { rule: 'response-header-no-longer-deprecated' },
} as const satisfies Rule
