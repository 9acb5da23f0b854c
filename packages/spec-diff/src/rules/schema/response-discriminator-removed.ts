import type { Rule } from '../rule.ts'

export const responseDiscriminatorRemoved = {
  id: 'response-discriminator-removed',
  level: 'major',
  direction: 'response',
  question: 'Did a response lose its discriminator?',
  breaks: 'generated clients that use it to choose the alternative',
  why: 'Generated code uses the property to select the alternative.',
  mirror: { rule: 'request-discriminator-removed' },
} as const satisfies Rule
