import type { Rule } from '../rule.ts'

export const responseDiscriminatorValueChanged = {
  id: 'response-discriminator-value-changed',
  level: 'major',
  direction: 'response',
  question: 'Does a value of a discriminator in a response select another alternative?',
  breaks: 'clients that use the value',
  why: 'The same value now selects another schema.',
  mirror: { rule: 'request-discriminator-value-changed' },
} as const satisfies Rule
