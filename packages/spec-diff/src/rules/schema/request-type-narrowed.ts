import type { Rule } from '../rule.ts'

export const requestTypeNarrowed = {
  id: 'request-type-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value allow fewer types of values?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-type-narrowed' },
} as const satisfies Rule
