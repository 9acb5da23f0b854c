import type { Rule } from '../rule.ts'

export const requestBodyBecameRequired = {
  id: 'request-body-became-required',
  level: 'major',
  direction: 'request',
  question: 'Did an optional request body become required?',
  breaks: 'clients that send no body',
  why: 'The server rejects requests without it.',
  mirror: { rule: 'response-body-became-required' },
} as const satisfies Rule
