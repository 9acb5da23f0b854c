import type { Rule } from '../rule.ts'

/** Did a value of a discriminator in a request disappear? */
export const requestDiscriminatorValueRemoved = {
  id: 'request-discriminator-value-removed',
  level: 'major',
  direction: 'request',
  question: 'Did a value of a discriminator in a request disappear?',
  breaks: 'clients that send the value',
  why: 'The server no longer knows which alternative the value means.',
  mirror: { rule: 'response-discriminator-value-removed' },
} as const satisfies Rule
