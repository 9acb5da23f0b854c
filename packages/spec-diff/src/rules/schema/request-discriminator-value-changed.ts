import type { Rule } from '../rule.ts'

/** Does a value of a discriminator in a request mean another alternative? */
export const requestDiscriminatorValueChanged = {
  id: 'request-discriminator-value-changed',
  level: 'major',
  direction: 'request',
  question: 'Does a value of a discriminator in a request mean another alternative?',
  breaks: 'clients that use the value',
  why: 'The same value now stands for another schema.',
  mirror: { rule: 'response-discriminator-value-changed' },
} as const satisfies Rule
