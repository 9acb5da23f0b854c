import type { Rule } from '../rule.ts'

/** Did the default of a response value change? */
export const responseDefaultChanged = {
  id: 'response-default-changed',
  level: 'patch',
  direction: 'response',
  question: 'Did the default of a response value change?',
  breaks: 'nobody',
  why: 'The default of a sent value only describes it.',
  mirror: { rule: 'request-default-changed' },
} as const satisfies Rule
