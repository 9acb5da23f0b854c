import type { Rule } from '../rule.ts'

export const responsePropertyRemoved = {
  id: 'response-property-removed',
  level: 'major',
  direction: 'response',
  question: 'Did a property of a response disappear?',
  breaks: 'clients that read the property',
  why: 'The value is no longer there. Announce the removal with deprecated and x-sunset first.',
  mirror: { rule: 'request-property-removed' },
} as const satisfies Rule
