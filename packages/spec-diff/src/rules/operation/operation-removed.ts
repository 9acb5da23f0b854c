import type { Rule } from '../rule.ts'

export const operationRemoved = {
  id: 'operation-removed',
  level: 'major',
  direction: 'none',
  question: 'Did an operation disappear?',
  breaks: 'every client that calls it',
  why: 'Calls fail. Announce the removal with deprecated and x-sunset first.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
