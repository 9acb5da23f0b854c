import type { Rule } from '../rule.ts'

export const requestDiscriminatorChanged = {
  id: 'request-discriminator-changed',
  level: 'major',
  direction: 'request',
  question: 'Did the discriminator of a request move to another property?',
  breaks: 'clients that set the old property',
  why: 'The old property no longer selects the alternative.',
  mirror: { rule: 'response-discriminator-changed' },
} as const satisfies Rule
