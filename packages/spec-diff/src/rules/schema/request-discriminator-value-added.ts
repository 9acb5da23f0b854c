import type { Rule } from '../rule.ts'

export const requestDiscriminatorValueAdded = {
  id: 'request-discriminator-value-added',
  level: 'minor',
  direction: 'request',
  question: 'Did a discriminator in a request gain a value?',
  breaks: 'no one',
  why: 'Clients that do not send it are served as before.',
  mirror: { rule: 'response-discriminator-value-added' },
} as const satisfies Rule
