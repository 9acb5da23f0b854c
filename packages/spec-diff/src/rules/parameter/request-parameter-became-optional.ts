import type { Rule } from '../rule.ts'

export const requestParameterBecameOptional = {
  id: 'request-parameter-became-optional',
  level: 'minor',
  direction: 'request',
  question: 'Did a required parameter become optional?',
  breaks: 'no one',
  why: 'Clients that send it are served as before.',
  mirror: { rule: 'response-header-became-optional' },
} as const satisfies Rule
