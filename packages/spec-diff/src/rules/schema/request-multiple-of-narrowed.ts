import type { Rule } from '../rule.ts'

export const requestMultipleOfNarrowed = {
  id: 'request-multiple-of-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value allow fewer multiples?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-multiple-of-narrowed' },
} as const satisfies Rule
