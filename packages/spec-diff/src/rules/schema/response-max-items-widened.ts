import type { Rule } from '../rule.ts'

export const responseMaxItemsWidened = {
  id: 'response-max-items-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value allow more items?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-max-items-widened' },
} as const satisfies Rule
