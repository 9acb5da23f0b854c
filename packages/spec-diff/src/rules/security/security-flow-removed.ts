import type { Rule } from '../rule.ts'

export const securityFlowRemoved = {
  id: 'security-flow-removed',
  level: 'major',
  direction: 'request',
  question: 'Did an OAuth flow disappear?',
  breaks: 'clients that get tokens with this flow',
  why: 'They can no longer get a token.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
