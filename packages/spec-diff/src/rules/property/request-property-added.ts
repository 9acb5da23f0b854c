import type { Rule } from '../rule.ts'

export const requestPropertyAdded = {
  id: 'request-property-added',
  level: 'minor',
  direction: 'request',
  question: 'Does a request accept a new optional property?',
  breaks: 'no one',
  why: 'Clients that do not send it are served as before. Undeclared properties of an open object carry no meaning, so nothing that clients sent changes.',
  mirror: { rule: 'response-property-added' },
} as const satisfies Rule
