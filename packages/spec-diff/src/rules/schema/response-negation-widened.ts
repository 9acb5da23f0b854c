import type { Rule } from '../rule.ts'

export const responseNegationWidened = {
  id: 'response-negation-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value exclude fewer values (not)?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-negation-widened' },
} as const satisfies Rule
