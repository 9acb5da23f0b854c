import type { Rule } from '../rule.ts'

/** Did an operation disappear whose x-stability-level is draft or alpha? */
export const unstableOperationRemoved = {
  id: 'unstable-operation-removed',
  level: 'minor',
  direction: 'none',
  question: 'Did an operation disappear whose x-stability-level is draft or alpha?',
  breaks: 'nobody',
  why: 'The level says that the operation may go at any time.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
