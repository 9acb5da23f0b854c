import type { Rule } from '../rule.ts'

export const responseHeaderBecameOptional = {
  id: 'response-header-became-optional',
  level: 'major',
  direction: 'response',
  question: 'Did a required header of a response become optional?',
  breaks: 'clients that read the header without a check',
  why: 'The server may omit it.',
  mirror: { rule: 'request-parameter-became-optional' },
} as const satisfies Rule
