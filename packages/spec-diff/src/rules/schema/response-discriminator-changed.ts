import type { Rule } from '../rule.ts'

/** Does another property of a response decide the alternative? */
export const responseDiscriminatorChanged = {
  id: 'response-discriminator-changed',
  level: 'major',
  direction: 'response',
  question: 'Does another property of a response decide the alternative?',
  breaks: 'clients that read the old property',
  why: 'The old property no longer says which alternative a value is.',
  mirror: { rule: 'request-discriminator-changed' },
} as const satisfies Rule
