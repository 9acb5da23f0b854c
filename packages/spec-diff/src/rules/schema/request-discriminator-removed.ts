import type { Rule } from '../rule.ts'

export const requestDiscriminatorRemoved = {
  id: 'request-discriminator-removed',
  level: 'major',
  direction: 'request',
  question: 'Did a request lose its discriminator?',
  breaks: 'generated clients that use it to choose the alternative',
  why: 'Generated code uses the property to select the alternative.',
  mirror: { rule: 'response-discriminator-removed' },
} as const satisfies Rule
