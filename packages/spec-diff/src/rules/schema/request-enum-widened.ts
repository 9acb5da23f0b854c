import type { Rule } from '../rule.ts'

export const requestEnumWidened = {
  id: 'request-enum-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow more listed values?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-enum-widened' },
} as const satisfies Rule
