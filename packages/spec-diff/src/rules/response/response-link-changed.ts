import type { Rule } from '../rule.ts'

export const responseLinkChanged = {
  id: 'response-link-changed',
  level: 'patch',
  direction: 'response',
  question: 'Did a link of a response change?',
  breaks: 'no one',
  why: 'Links describe possible next calls; the operations are compared themselves.',
  mirror: { none: 'Requests have no links.' },
} as const satisfies Rule
