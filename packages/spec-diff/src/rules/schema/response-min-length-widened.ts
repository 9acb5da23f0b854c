import type { Rule } from '../rule.ts'

export const responseMinLengthWidened = {
  id: 'response-min-length-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value have a lower minimum length?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-min-length-widened' },
} as const satisfies Rule
