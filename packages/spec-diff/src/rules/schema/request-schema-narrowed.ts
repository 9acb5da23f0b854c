import type { Rule } from '../rule.ts'

export const requestSchemaNarrowed = {
  id: 'request-schema-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value accept fewer values in a way that no single keyword shows?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-schema-narrowed' },
} as const satisfies Rule
