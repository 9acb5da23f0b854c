import type { Rule } from '../rule.ts'

export const responseContainsWidened = {
  id: 'response-contains-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value no longer require certain items?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-contains-widened' },
} as const satisfies Rule
