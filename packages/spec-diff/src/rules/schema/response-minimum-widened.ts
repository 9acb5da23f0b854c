import type { Rule } from '../rule.ts'

export const responseMinimumWidened = {
  id: 'response-minimum-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value have a lower minimum?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-minimum-widened' },
} as const satisfies Rule
