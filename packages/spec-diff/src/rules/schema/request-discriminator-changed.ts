import type { Rule } from '../rule.ts'

/** Does another property of a request decide the alternative? */
export const requestDiscriminatorChanged = {
  id: 'request-discriminator-changed',
  level: 'major',
  direction: 'request',
  question: 'Does another property of a request decide the alternative?',
  breaks: 'clients that set the old property',
  why: 'The old property no longer says which alternative a value is.',
  mirror: { rule: 'response-discriminator-changed' },
} as const satisfies Rule
