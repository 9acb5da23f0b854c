import type { Rule } from '../rule.ts'

export const securityAlternativeRemoved = {
  id: 'security-alternative-removed',
  level: 'major',
  direction: 'request',
  question: 'Is a way to authenticate no longer enough?',
  breaks: 'clients that authenticate in this way',
  why: 'The server rejects the request (401).',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
