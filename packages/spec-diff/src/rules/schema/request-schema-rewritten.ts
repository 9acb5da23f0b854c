import type { Rule } from '../rule.ts'

/** Is a limit of a request value written in another way? */
export const requestSchemaRewritten = {
  id: 'request-schema-rewritten',
  level: 'patch',
  direction: 'request',
  question: 'Is a limit of a request value written in another way?',
  breaks: 'nobody',
  why: 'Exactly the same values are valid.',
  mirror: { rule: 'response-schema-rewritten' },
} as const satisfies Rule
