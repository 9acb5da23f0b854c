import type { Rule } from '../rule.ts'

export const requestMinimumNarrowed = {
  id: 'request-minimum-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value have a higher minimum?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-minimum-narrowed' },
} as const satisfies Rule
