import type { Rule } from '../rule.ts'

export const responsePatternWidened = {
  id: 'response-pattern-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value have a pattern that matches more strings?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-pattern-widened' },
} as const satisfies Rule
