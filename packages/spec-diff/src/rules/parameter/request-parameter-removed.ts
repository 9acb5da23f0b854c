import type { Rule } from '../rule.ts'

export const requestParameterRemoved = {
  id: 'request-parameter-removed',
  level: 'major',
  direction: 'request',
  question: 'Did a parameter of a request disappear?',
  breaks: 'clients that send the parameter',
  why: 'The server rejects it or silently ignores it. Announce the removal with deprecated and x-sunset first.',
  mirror: { rule: 'response-header-removed' },
} as const satisfies Rule
