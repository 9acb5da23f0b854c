import type { Rule } from '../rule.ts'

export const responseHeaderRemoved = {
  id: 'response-header-removed',
  level: 'major',
  direction: 'response',
  question: 'Did a header of a response disappear?',
  breaks: 'clients that read the header',
  why: 'Clients find no value. Announce the removal with deprecated and x-sunset first.',
  mirror: { rule: 'request-parameter-removed' },
} as const satisfies Rule
