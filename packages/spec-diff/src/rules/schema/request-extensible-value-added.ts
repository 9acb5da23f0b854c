import type { Rule } from '../rule.ts'

export const requestExtensibleValueAdded = {
  id: 'request-extensible-value-added',
  level: 'minor',
  direction: 'request',
  question: 'Did x-extensible-enum in a request gain a value?',
  breaks: 'no one',
  why: 'Clients that do not send it are served as before.',
  mirror: { rule: 'response-extensible-value-added' },
} as const satisfies Rule
