import type { Rule } from '../rule.ts'

export const securityAlternativeAdded = {
  id: 'security-alternative-added',
  level: 'minor',
  direction: 'request',
  question: 'Is there another way to authenticate?',
  breaks: 'no one',
  why: 'The old ways still work.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
