import type { Rule } from '../rule.ts'

/** Does an operation need one scope less? */
export const securityScopeRemoved = {
  id: 'security-scope-removed',
  level: 'minor',
  direction: 'request',
  question: 'Does an operation need one scope less?',
  breaks: 'nobody',
  why: 'Tokens with the scope still work.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
