import type { Rule } from '../rule.ts'

export const requestMinItemsNarrowed = {
  id: 'request-min-items-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value require more items?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-min-items-narrowed' },
} as const satisfies Rule
