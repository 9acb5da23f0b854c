import type { Rule } from '../rule.ts'

export const responseFormatWidened = {
  id: 'response-format-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value drop or loosen a format?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-format-widened' },
} as const satisfies Rule
