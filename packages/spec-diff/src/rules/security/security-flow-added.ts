import type { Rule } from '../rule.ts'

/** Is there another OAuth flow? */
export const securityFlowAdded = {
  id: 'security-flow-added',
  level: 'minor',
  direction: 'request',
  question: 'Is there another OAuth flow?',
  breaks: 'nobody',
  why: 'The old flows still work.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
