import type { Rule } from '../rule.ts'

/** Did a value of a discriminator in a response disappear? */
export const responseDiscriminatorValueRemoved = {
  id: 'response-discriminator-value-removed',
  level: 'minor',
  direction: 'response',
  question: 'Did a value of a discriminator in a response disappear?',
  breaks: 'nobody',
  why: 'Clients that handled the value never see it again.',
  mirror: { rule: 'request-discriminator-value-removed' },
} as const satisfies Rule
