import type { Rule } from '../rule.ts'

export const responseDiscriminatorValueAdded = {
  id: 'response-discriminator-value-added',
  level: 'major',
  direction: 'response',
  question: 'Did a discriminator in a response gain a value?',
  breaks: 'clients that handle only the known values',
  why: 'The server may send an alternative that no client has seen before.',
  mirror: { rule: 'request-discriminator-value-added' },
} as const satisfies Rule
