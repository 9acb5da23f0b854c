import type { Rule } from '../rule.ts'

export const responseMaximumWidened = {
  id: 'response-maximum-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value have a higher maximum?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-maximum-widened' },
} as const satisfies Rule
