import type { Rule } from '../rule.ts'

export const requestPatternWidened = {
  id: 'request-pattern-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have a pattern that matches more strings?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-pattern-widened' },
} as const satisfies Rule
