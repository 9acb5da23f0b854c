import type { Rule } from '../rule.ts'

/** Did a chosen extension of a request value change? */
export const requestSchemaExtensionChanged = {
  id: 'request-schema-extension-changed',
  level: 'minor',
  direction: 'request',
  question: 'Did a chosen extension of a request value change?',
  breaks: 'nobody',
  why: 'What an extension means is not known here. Choose extensions, and their level, in the configuration.',
  mirror: { rule: 'response-schema-extension-changed' },
} as const satisfies Rule
