import type { Rule } from '../rule.ts'

/** Does a request value have a pattern that matches more texts? */
export const requestPatternWidened = {
  id: 'request-pattern-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have a pattern that matches more texts?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-pattern-widened' },
} as const satisfies Rule
