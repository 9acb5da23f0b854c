import type { Rule } from '../rule.ts'

export const requestPropertyBecameOptional = {
  id: 'request-property-became-optional',
  level: 'minor',
  direction: 'request',
  question: 'Did a required property of a request become optional?',
  breaks: 'no one',
  why: 'Clients that send it are served as before.',
  mirror: { rule: 'response-property-became-optional' },
} as const satisfies Rule
