import type { Rule } from '../rule.ts'

export const responseDiscriminatorAdded = {
  id: 'response-discriminator-added',
  level: 'minor',
  direction: 'response',
  question: 'Did a response gain a discriminator?',
  breaks: 'no one',
  why: 'A discriminator is a hint: the alternatives decide which values are valid.',
  mirror: { rule: 'request-discriminator-added' },
} as const satisfies Rule
