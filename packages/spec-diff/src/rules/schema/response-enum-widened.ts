import type { Rule } from '../rule.ts'

export const responseEnumWidened = {
  id: 'response-enum-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value allow more listed values?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-enum-widened' },
} as const satisfies Rule
