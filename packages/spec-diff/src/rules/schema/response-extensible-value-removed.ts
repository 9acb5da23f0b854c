import type { Rule } from '../rule.ts'

export const responseExtensibleValueRemoved = {
  id: 'response-extensible-value-removed',
  level: 'minor',
  direction: 'response',
  question: 'Did a value of x-extensible-enum in a response disappear?',
  breaks: 'no one',
  why: 'The server no longer sends the value.',
  mirror: { rule: 'request-extensible-value-removed' },
} as const satisfies Rule
