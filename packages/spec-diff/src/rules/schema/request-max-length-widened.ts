import type { Rule } from '../rule.ts'

/** Does a request value have a higher maximum length? */
export const requestMaxLengthWidened = {
  id: 'request-max-length-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have a higher maximum length?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-max-length-widened' },
} as const satisfies Rule
