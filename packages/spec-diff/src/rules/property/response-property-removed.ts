import type { Rule } from '../rule.ts'

export const responsePropertyRemoved = {
  id: 'response-property-removed',
  level: 'major',
  direction: 'response',
  question: 'Did a property of a response disappear?',
  breaks: 'clients that read the property',
  why: 'Clients find no value. Announce the removal with deprecated and x-sunset first.',
  mirror: { rule: 'request-property-removed' },
} as const satisfies Rule
