import type { Rule } from '../rule.ts'

export const requestMaxLengthNarrowed = {
  id: 'request-max-length-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value have a lower maximum length?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-max-length-narrowed' },
} as const satisfies Rule
