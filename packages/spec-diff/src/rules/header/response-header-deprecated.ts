import type { Rule } from '../rule.ts'

/** Was a header of a response deprecated? */
export const responseHeaderDeprecated = {
  id: 'response-header-deprecated',
  level: 'minor',
  direction: 'response',
  question: 'Was a header of a response deprecated?',
  breaks: 'nobody',
  why: 'It is sent as before; clients should plan its end.',
  mirror: { rule: 'request-parameter-deprecated' },
} as const satisfies Rule
