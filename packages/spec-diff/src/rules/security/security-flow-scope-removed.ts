import type { Rule } from '../rule.ts'

export const securityFlowScopeRemoved = {
  id: 'security-flow-scope-removed',
  level: 'minor',
  direction: 'request',
  question: 'Did a scope disappear from an OAuth flow?',
  breaks: 'no one',
  why: 'Operations that need the scope are compared themselves.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
