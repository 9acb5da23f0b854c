import type { Rule } from '../rule.ts'

export const requestDiscriminatorValueChanged = {
  id: 'request-discriminator-value-changed',
  level: 'major',
  direction: 'request',
  question: 'Does a value of a discriminator in a request select another alternative?',
  breaks: 'clients that use the value',
  why: 'The same value now selects another schema.',
  mirror: { rule: 'response-discriminator-value-changed' },
} as const satisfies Rule
