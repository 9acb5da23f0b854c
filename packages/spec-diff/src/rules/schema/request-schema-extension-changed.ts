import type { Rule } from '../rule.ts'

export const requestSchemaExtensionChanged = {
  id: 'request-schema-extension-changed',
  level: 'minor',
  direction: 'request',
  question: 'Did a configured extension of a request value change?',
  breaks: 'no one',
  why: 'The meaning of an extension is unknown to spec-diff. The configuration chooses extensions and their level.',
  mirror: { rule: 'response-schema-extension-changed' },
} as const satisfies Rule
