import type { Rule } from '../rule.ts'

export const responseMinItemsWidened = {
  id: 'response-min-items-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value require fewer items?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-min-items-widened' },
} as const satisfies Rule
