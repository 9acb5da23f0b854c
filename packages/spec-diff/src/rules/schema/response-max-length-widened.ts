import type { Rule } from '../rule.ts'

export const responseMaxLengthWidened = {
  id: 'response-max-length-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value have a higher maximum length?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-max-length-widened' },
} as const satisfies Rule
