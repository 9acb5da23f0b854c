import type { Rule } from '../rule.ts'

export const responseSchemaWidened = {
  id: 'response-schema-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value accept more values in a way that no single keyword shows?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-schema-widened' },
} as const satisfies Rule
