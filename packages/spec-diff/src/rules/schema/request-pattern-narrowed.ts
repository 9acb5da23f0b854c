import type { Rule } from '../rule.ts'

/** Does a request value have a pattern that matches fewer texts? */
export const requestPatternNarrowed = {
  id: 'request-pattern-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value have a pattern that matches fewer texts?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-pattern-narrowed' },
} as const satisfies Rule
