import type { Rule } from '../rule.ts'

export const requestDiscriminatorAdded = {
  id: 'request-discriminator-added',
  level: 'minor',
  direction: 'request',
  question: 'Did a request gain a discriminator?',
  breaks: 'no one',
  why: 'A discriminator is a hint: the alternatives decide which values are valid.',
  mirror: { rule: 'response-discriminator-added' },
} as const satisfies Rule
