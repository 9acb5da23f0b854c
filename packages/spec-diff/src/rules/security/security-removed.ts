import type { Rule } from '../rule.ts'

export const securityRemoved = {
  id: 'security-removed',
  level: 'minor',
  direction: 'request',
  question: 'Is authentication no longer required?',
  breaks: 'no one',
  why: 'Clients that authenticate are served as before.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
