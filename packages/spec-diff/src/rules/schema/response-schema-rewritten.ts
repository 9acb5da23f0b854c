import type { Rule } from '../rule.ts'

/** Is a limit of a response value written in another way? */
export const responseSchemaRewritten = {
  id: 'response-schema-rewritten',
  level: 'patch',
  direction: 'response',
  question: 'Is a limit of a response value written in another way?',
  breaks: 'nobody',
  why: 'Exactly the same values are valid.',
  mirror: { rule: 'request-schema-rewritten' },
} as const satisfies Rule
