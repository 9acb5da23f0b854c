import type { Rule } from '../rule.ts'

export const responseUniqueItemsWidened = {
  id: 'response-unique-items-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value allow equal items?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-unique-items-widened' },
} as const satisfies Rule
