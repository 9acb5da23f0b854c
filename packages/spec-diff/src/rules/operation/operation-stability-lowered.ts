import type { Rule } from '../rule.ts'

export const operationStabilityLowered = {
  id: 'operation-stability-lowered',
  level: 'major',
  direction: 'none',
  question: 'Is an operation less stable than promised (x-stability-level)?',
  breaks: 'clients that rely on the promise',
  why: 'A lower level allows changes that the old one excluded.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
