import type { Rule } from '../rule.ts'

export const responseContentWidened = {
  id: 'response-content-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value no longer require a content encoding for strings?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-content-widened' },
} as const satisfies Rule
