import type { Rule } from '../rule.ts'

/** Did a value of x-extensible-enum in a response disappear? */
export const responseExtensibleValueRemoved = {
  id: 'response-extensible-value-removed',
  level: 'minor',
  direction: 'response',
  question: 'Did a value of x-extensible-enum in a response disappear?',
  breaks: 'nobody',
  why: 'Clients that handled the value never see it again.',
  mirror: { rule: 'request-extensible-value-removed' },
} as const satisfies Rule
