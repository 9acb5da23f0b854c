import type { Rule } from '../rule.ts'

export const responseLinkRemoved = {
  id: 'response-link-removed',
  level: 'minor',
  direction: 'response',
  question: 'Did a response lose a link?',
  breaks: 'no one',
  why: 'Links describe possible next calls; the operations are compared themselves.',
  mirror: { none: 'Requests have no links.' },
} as const satisfies Rule
