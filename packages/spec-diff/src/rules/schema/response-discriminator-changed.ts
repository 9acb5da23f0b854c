import type { Rule } from '../rule.ts'

export const responseDiscriminatorChanged = {
  id: 'response-discriminator-changed',
  level: 'major',
  direction: 'response',
  question: 'Did the discriminator of a response move to another property?',
  breaks: 'clients that read the old property',
  why: 'The old property no longer selects the alternative.',
  mirror: { rule: 'request-discriminator-changed' },
} as const satisfies Rule
