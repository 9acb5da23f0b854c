import type { Rule } from '../rule.ts'

export const requestSchemaWidened = {
  id: 'request-schema-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value accept more values in a way that no single keyword shows?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-schema-widened' },
} as const satisfies Rule
