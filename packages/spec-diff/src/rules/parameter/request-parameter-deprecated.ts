import type { Rule } from '../rule.ts'

/** Was a parameter deprecated? */
export const requestParameterDeprecated = {
  id: 'request-parameter-deprecated',
  level: 'minor',
  direction: 'request',
  question: 'Was a parameter deprecated?',
  breaks: 'nobody',
  why: 'It works as before; clients should plan its end.',
  mirror: { rule: 'response-header-deprecated' },
} as const satisfies Rule
