import type { Rule } from '../rule.ts'

/** Did a property of a request that has a default become required or optional? */
export const requestDefaultedPropertyRequirednessChanged = {
  id: 'request-defaulted-property-requiredness-changed',
  level: 'minor',
  direction: 'request',
  question: 'Did a property of a request that has a default become required or optional?',
  breaks: 'nobody',
  why: 'The default stands for the property where it is missing.',
  mirror: { none: 'A default changes nothing about what a server sends.' },
} as const satisfies Rule
