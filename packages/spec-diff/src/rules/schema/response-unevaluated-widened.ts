import type { Rule } from '../rule.ts'

export const responseUnevaluatedWidened = {
  id: 'response-unevaluated-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value allow members that no keyword evaluates?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-unevaluated-widened' },
} as const satisfies Rule
