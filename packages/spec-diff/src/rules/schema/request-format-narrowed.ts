import type { Rule } from '../rule.ts'

export const requestFormatNarrowed = {
  id: 'request-format-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value require a stricter format?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-format-narrowed' },
} as const satisfies Rule
