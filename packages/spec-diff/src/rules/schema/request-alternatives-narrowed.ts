import type { Rule } from '../rule.ts'

export const requestAlternativesNarrowed = {
  id: 'request-alternatives-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value lose an alternative of anyOf or oneOf?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-alternatives-narrowed' },
} as const satisfies Rule
