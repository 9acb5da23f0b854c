import type { Rule } from '../rule.ts'

export const requestEnumNarrowed = {
  id: 'request-enum-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value allow fewer listed values?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-enum-narrowed' },
} as const satisfies Rule
