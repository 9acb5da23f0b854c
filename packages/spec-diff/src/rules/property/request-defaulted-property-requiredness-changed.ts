import type { Rule } from '../rule.ts'

export const requestDefaultedPropertyRequirednessChanged = {
  id: 'request-defaulted-property-requiredness-changed',
  level: 'minor',
  direction: 'request',
  question: 'Did a property of a request that has a default become required or optional?',
  breaks: 'no one',
  why: 'The server uses the default when the property is missing.',
  mirror: { none: 'A default changes nothing about what a server sends.' },
} as const satisfies Rule
