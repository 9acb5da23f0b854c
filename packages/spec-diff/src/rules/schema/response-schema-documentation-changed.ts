import type { Rule } from '../rule.ts'

export const responseSchemaDocumentationChanged = {
  id: 'response-schema-documentation-changed',
  level: 'patch',
  direction: 'response',
  question: 'Did the description, title or examples of a response value change?',
  breaks: 'no one',
  why: 'Only documentation changed.',
  mirror: { rule: 'request-schema-documentation-changed' },
} as const satisfies Rule
