import type { Rule } from '../rule.ts'

/** Does a value of a discriminator in a response mean another alternative? */
export const responseDiscriminatorValueChanged = {
  id: 'response-discriminator-value-changed',
  level: 'major',
  direction: 'response',
  question: 'Does a value of a discriminator in a response mean another alternative?',
  breaks: 'clients that use the value',
  why: 'The same value now stands for another schema.',
  mirror: { rule: 'request-discriminator-value-changed' },
} as const satisfies Rule
