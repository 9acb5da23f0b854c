import type { Rule } from '../rule.ts'

export const responseTypeWidened = {
  id: 'response-type-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value allow more types of values?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-type-widened' },
} as const satisfies Rule
