import type { Rule } from '../rule.ts'

export const requestMaxItemsNarrowed = {
  id: 'request-max-items-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value allow fewer items?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-max-items-narrowed' },
} as const satisfies Rule
