import type { Rule } from '../rule.ts'

/** Did a response lose a link? */
export const responseLinkRemoved = {
  id: 'response-link-removed',
  level: 'minor',
  direction: 'response',
  question: 'Did a response lose a link?',
  breaks: 'nobody',
  why: 'Links describe what clients can call next; the calls are compared themselves.',
  mirror: { none: 'Requests have no links.' },
} as const satisfies Rule
