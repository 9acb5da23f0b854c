import type { Rule } from '../rule.ts'

export const requestConditionWidened = {
  id: 'request-condition-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have a looser condition (if, then, else)?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-condition-widened' },
} as const satisfies Rule
