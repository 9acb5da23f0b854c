import type { Rule } from '../rule.ts'

export const unstableOperationRemoved = {
  id: 'unstable-operation-removed',
  level: 'minor',
  direction: 'none',
  question: 'Did an operation disappear whose x-stability-level is draft or alpha?',
  breaks: 'no one',
  why: 'The level allows the removal of the operation at any time.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
