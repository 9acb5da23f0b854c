import type { Rule } from '../rule.ts'

/** Did a response gain a link? */
export const responseLinkAdded = {
  id: 'response-link-added',
  level: 'minor',
  direction: 'response',
  question: 'Did a response gain a link?',
  breaks: 'nobody',
  why: 'Links describe what clients can call next; the calls are compared themselves.',
  mirror: { none: 'Requests have no links.' },
} as const satisfies Rule
