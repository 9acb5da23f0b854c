import type { Rule } from '../rule.ts'

export const responseMultipleOfWidened = {
  id: 'response-multiple-of-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value allow more multiples?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-multiple-of-widened' },
} as const satisfies Rule
