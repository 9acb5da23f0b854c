import type { Rule } from '../rule.ts'

/** Did the description, title or examples of a request value change? */
export const requestSchemaDocumentationChanged = {
  id: 'request-schema-documentation-changed',
  level: 'patch',
  direction: 'request',
  question: 'Did the description, title or examples of a request value change?',
  breaks: 'nobody',
  why: 'Only text for readers changed.',
  mirror: { rule: 'response-schema-documentation-changed' },
} as const satisfies Rule
