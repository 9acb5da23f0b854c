import type { Rule } from '../rule.ts'

export const responseNullWidened = {
  id: 'response-null-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value allow null where it was forbidden?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-null-widened' },
} as const satisfies Rule
