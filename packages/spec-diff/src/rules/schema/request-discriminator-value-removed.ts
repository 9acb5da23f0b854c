import type { Rule } from '../rule.ts'

export const requestDiscriminatorValueRemoved = {
  id: 'request-discriminator-value-removed',
  level: 'major',
  direction: 'request',
  question: 'Did a value of a discriminator in a request disappear?',
  breaks: 'clients that send the value',
  why: 'The server no longer recognizes the value.',
  mirror: { rule: 'response-discriminator-value-removed' },
} as const satisfies Rule
