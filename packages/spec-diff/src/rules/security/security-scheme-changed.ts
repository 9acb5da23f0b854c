import type { Rule } from '../rule.ts'

export const securitySchemeChanged = {
  id: 'security-scheme-changed',
  level: 'major',
  direction: 'request',
  question: 'Did a security scheme change the credentials that clients must send?',
  breaks: 'every client that authenticates with it',
  why: 'The server looks for another credential or in another place.',
  mirror: { none: 'Only requests are authenticated.' },
} as const satisfies Rule
