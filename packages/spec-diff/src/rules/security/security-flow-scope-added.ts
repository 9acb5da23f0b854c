import type { Rule } from '../rule.ts'

export const securityFlowScopeAdded = {
  id: 'security-flow-scope-added',
  level: 'minor',
  direction: 'request',
  question: 'Did an OAuth flow gain a scope?',
  breaks: 'no one',
  why: 'Operations that need the scope are compared themselves.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
