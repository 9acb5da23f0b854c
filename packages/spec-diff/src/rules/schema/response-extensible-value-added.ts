import type { Rule } from '../rule.ts'

export const responseExtensibleValueAdded = {
  id: 'response-extensible-value-added',
  level: 'minor',
  direction: 'response',
  question: 'Did x-extensible-enum in a response gain a value?',
  breaks: 'no one',
  why: 'The extension requires clients to expect unknown values.',
  mirror: { rule: 'request-extensible-value-added' },
} as const satisfies Rule
