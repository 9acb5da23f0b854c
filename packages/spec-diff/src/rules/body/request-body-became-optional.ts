import type { Rule } from '../rule.ts'

export const requestBodyBecameOptional = {
  id: 'request-body-became-optional',
  level: 'minor',
  direction: 'request',
  question: 'Did a required request body become optional?',
  breaks: 'no one',
  why: 'Clients that send it are served as before.',
  mirror: { rule: 'response-body-became-optional' },
} as const satisfies Rule
