import type { Rule } from '../rule.ts'

export const responseConditionWidened = {
  id: 'response-condition-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value have a looser condition (if, then, else)?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-condition-widened' },
} as const satisfies Rule
