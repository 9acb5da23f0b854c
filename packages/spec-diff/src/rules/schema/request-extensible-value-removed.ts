import type { Rule } from '../rule.ts'

export const requestExtensibleValueRemoved = {
  id: 'request-extensible-value-removed',
  level: 'major',
  direction: 'request',
  question: 'Did a value of x-extensible-enum in a request disappear?',
  breaks: 'clients that send the value',
  why: 'The server no longer recognizes the value.',
  mirror: { rule: 'response-extensible-value-removed' },
} as const satisfies Rule
