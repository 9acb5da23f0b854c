import type { Rule } from '../rule.ts'

export const responseDefaultChanged = {
  id: 'response-default-changed',
  level: 'patch',
  direction: 'response',
  question: 'Did the default of a response value change?',
  breaks: 'no one',
  why: 'The default of a response value is only documentation.',
  mirror: { rule: 'request-default-changed' },
} as const satisfies Rule
