import type { Rule } from '../rule.ts'

export const requestContainsNarrowed = {
  id: 'request-contains-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value require certain items?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-contains-narrowed' },
} as const satisfies Rule
