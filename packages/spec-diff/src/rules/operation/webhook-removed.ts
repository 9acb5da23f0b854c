import type { Rule } from '../rule.ts'

export const webhookRemoved = {
  id: 'webhook-removed',
  level: 'major',
  direction: 'none',
  question: 'Did a webhook disappear?',
  breaks: 'receivers of the event',
  why: 'The server no longer sends it.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
