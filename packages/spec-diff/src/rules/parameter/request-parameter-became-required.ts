import type { Rule } from '../rule.ts'

export const requestParameterBecameRequired = {
  id: 'request-parameter-became-required',
  level: 'major',
  direction: 'request',
  question: 'Did an optional parameter become required?',
  breaks: 'clients that do not send it',
  why: 'The server rejects requests without it.',
  mirror: { rule: 'response-header-became-required' },
} as const satisfies Rule
