import type { Rule } from '../rule.ts'

export const responsePropertyBecameOptional = {
  id: 'response-property-became-optional',
  level: 'major',
  direction: 'response',
  question: 'Did a required property of a response become optional?',
  breaks: 'clients that read the property without a check',
  why: 'The server may omit it.',
  mirror: { rule: 'request-property-became-optional' },
} as const satisfies Rule
