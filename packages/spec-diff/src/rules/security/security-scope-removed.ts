import type { Rule } from '../rule.ts'

export const securityScopeRemoved = {
  id: 'security-scope-removed',
  level: 'minor',
  direction: 'request',
  question: 'Does an operation no longer need a scope?',
  breaks: 'no one',
  why: 'Tokens with the scope still work.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
