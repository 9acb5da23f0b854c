import type { Rule } from '../rule.ts'

export const requestMinimumWidened = {
  id: 'request-minimum-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have a lower minimum?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-minimum-widened' },
} as const satisfies Rule
