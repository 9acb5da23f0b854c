import type { Rule } from '../rule.ts'

/** Did the description, title or examples of a response value change? */
export const responseSchemaDocumentationChanged = {
  id: 'response-schema-documentation-changed',
  level: 'patch',
  direction: 'response',
  question: 'Did the description, title or examples of a response value change?',
  breaks: 'nobody',
  why: 'Only text for readers changed.',
  mirror: { rule: 'request-schema-documentation-changed' },
} as const satisfies Rule
