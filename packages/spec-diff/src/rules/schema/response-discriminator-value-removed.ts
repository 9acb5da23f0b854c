import type { Rule } from '../rule.ts'

export const responseDiscriminatorValueRemoved = {
  id: 'response-discriminator-value-removed',
  level: 'minor',
  direction: 'response',
  question: 'Did a value of a discriminator in a response disappear?',
  breaks: 'no one',
  why: 'The server no longer sends the value.',
  mirror: { rule: 'request-discriminator-value-removed' },
} as const satisfies Rule
