import type { Rule } from '../rule.ts'

/** Did a request lose its discriminator? */
export const requestDiscriminatorRemoved = {
  id: 'request-discriminator-removed',
  level: 'major',
  direction: 'request',
  question: 'Did a request lose its discriminator?',
  breaks: 'generated clients that choose the alternative by it',
  why: 'Generated code reads or writes the property to know which alternative a value is.',
  mirror: { rule: 'response-discriminator-removed' },
} as const satisfies Rule
