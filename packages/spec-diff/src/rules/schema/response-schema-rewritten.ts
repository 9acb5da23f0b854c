import type { Rule } from '../rule.ts'

export const responseSchemaRewritten = {
  id: 'response-schema-rewritten',
  level: 'patch',
  direction: 'response',
  question: 'Is a constraint of a response value expressed differently, with the same effect?',
  breaks: 'no one',
  why: 'Exactly the same values are valid.',
  mirror: { rule: 'request-schema-rewritten' },
} as const satisfies Rule
