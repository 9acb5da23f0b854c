import type { Rule } from '../rule.ts'

/** Did a chosen extension of a response value change? */
export const responseSchemaExtensionChanged = {
  id: 'response-schema-extension-changed',
  level: 'minor',
  direction: 'response',
  question: 'Did a chosen extension of a response value change?',
  breaks: 'nobody',
  why: 'What an extension means is not known here. Choose extensions, and their level, in the configuration.',
  mirror: { rule: 'request-schema-extension-changed' },
} as const satisfies Rule
