import type { Rule } from '../rule.ts'

export const securityAdded = {
  id: 'security-added',
  level: 'major',
  direction: 'request',
  question: 'Did authentication become required?',
  breaks: 'clients that call without it',
  why: 'The server rejects the request (401).',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
