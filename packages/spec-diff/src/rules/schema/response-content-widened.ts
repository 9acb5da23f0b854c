import type { Rule } from '../rule.ts'

/** Does a response value drop an encoding of texts? */
export const responseContentWidened = {
  id: 'response-content-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value drop an encoding of texts?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-content-widened' },
} as const satisfies Rule
