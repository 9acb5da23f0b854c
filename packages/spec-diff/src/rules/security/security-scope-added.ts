import type { Rule } from '../rule.ts'

export const securityScopeAdded = {
  id: 'security-scope-added',
  level: 'major',
  direction: 'request',
  question: 'Does an operation need another scope?',
  breaks: 'clients whose tokens lack the scope',
  why: 'The server rejects the request (403).',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
