import type { Rule } from '../rule.ts'

export const requestSchemaDocumentationChanged = {
  id: 'request-schema-documentation-changed',
  level: 'patch',
  direction: 'request',
  question: 'Did the description, title or examples of a request value change?',
  breaks: 'no one',
  why: 'Only documentation changed.',
  mirror: { rule: 'response-schema-documentation-changed' },
} as const satisfies Rule
