import type { Rule } from '../rule.ts'

export const requestNegationNarrowed = {
  id: 'request-negation-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value exclude more values (not)?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-negation-narrowed' },
} as const satisfies Rule
