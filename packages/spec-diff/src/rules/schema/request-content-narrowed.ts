import type { Rule } from '../rule.ts'

export const requestContentNarrowed = {
  id: 'request-content-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value require a content encoding for strings?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-content-narrowed' },
} as const satisfies Rule
