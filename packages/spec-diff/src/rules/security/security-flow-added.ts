import type { Rule } from '../rule.ts'

export const securityFlowAdded = {
  id: 'security-flow-added',
  level: 'minor',
  direction: 'request',
  question: 'Is there another OAuth flow?',
  breaks: 'no one',
  why: 'The old flows still work.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
