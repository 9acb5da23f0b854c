import type { Rule } from '../rule.ts'

export const requestNullNarrowed = {
  id: 'request-null-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value forbid null where it was allowed?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-null-narrowed' },
} as const satisfies Rule
