import type { Rule } from '../rule.ts'

export const responseSchemaNarrowed = {
  id: 'response-schema-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value accept fewer values in a way that no single keyword shows?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-schema-narrowed' },
} as const satisfies Rule
