import type { Rule } from '../rule.ts'

export const responseSchemaExtensionChanged = {
  id: 'response-schema-extension-changed',
  level: 'minor',
  direction: 'response',
  question: 'Did a configured extension of a response value change?',
  breaks: 'no one',
  why: 'The meaning of an extension is unknown to spec-diff. The configuration chooses extensions and their level.',
  mirror: { rule: 'request-schema-extension-changed' },
} as const satisfies Rule
