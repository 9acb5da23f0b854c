import type { Rule } from '../rule.ts'

export const requestUnevaluatedWidened = {
  id: 'request-unevaluated-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow members that no keyword evaluates?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-unevaluated-widened' },
} as const satisfies Rule
