import type { Rule } from '../rule.ts'

export const requestSchemaRewritten = {
  id: 'request-schema-rewritten',
  level: 'patch',
  direction: 'request',
  question: 'Is a constraint of a request value expressed differently, with the same effect?',
  breaks: 'no one',
  why: 'Exactly the same values are valid.',
  mirror: { rule: 'response-schema-rewritten' },
} as const satisfies Rule
