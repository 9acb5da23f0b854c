import type { Rule } from '../rule.ts'

export const requestMinLengthNarrowed = {
  id: 'request-min-length-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value have a higher minimum length?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-min-length-narrowed' },
} as const satisfies Rule
