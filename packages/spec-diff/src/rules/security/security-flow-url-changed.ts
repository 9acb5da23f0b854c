import type { Rule } from '../rule.ts'

export const securityFlowUrlChanged = {
  id: 'security-flow-url-changed',
  level: 'minor',
  direction: 'request',
  question: 'Did a URL of an OAuth flow change?',
  breaks: 'clients with a fixed URL, once the old one is gone',
  why: 'The document does not specify whether the old URL still works.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
