import type { Rule } from '../rule.ts'

/** Did a response lose its discriminator? */
export const responseDiscriminatorRemoved = {
  id: 'response-discriminator-removed',
  level: 'major',
  direction: 'response',
  question: 'Did a response lose its discriminator?',
  breaks: 'generated clients that choose the alternative by it',
  why: 'Generated code reads or writes the property to know which alternative a value is.',
  mirror: { rule: 'request-discriminator-removed' },
} as const satisfies Rule
