import type { Rule } from '../rule.ts'

/** Did x-extensible-enum in a response gain a value? */
export const responseExtensibleValueAdded = {
  id: 'response-extensible-value-added',
  level: 'minor',
  direction: 'response',
  question: 'Did x-extensible-enum in a response gain a value?',
  breaks: 'nobody',
  why: 'The extension says that clients must expect values that they do not know.',
  mirror: { rule: 'request-extensible-value-added' },
} as const satisfies Rule
