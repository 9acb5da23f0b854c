import type { Rule } from '../rule.ts'

export const responsePatternNarrowed = {
  id: 'response-pattern-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value have a pattern that matches fewer strings?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-pattern-narrowed' },
} as const satisfies Rule
