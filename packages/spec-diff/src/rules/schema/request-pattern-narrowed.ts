import type { Rule } from '../rule.ts'

export const requestPatternNarrowed = {
  id: 'request-pattern-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value have a pattern that matches fewer strings?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-pattern-narrowed' },
} as const satisfies Rule
