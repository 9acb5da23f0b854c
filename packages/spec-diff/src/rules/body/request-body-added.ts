import type { Rule } from '../rule.ts'

export const requestBodyAdded = {
  id: 'request-body-added',
  level: 'minor',
  direction: 'request',
  question: 'Did a request gain an optional body?',
  breaks: 'no one',
  why: 'Requests without it work as before.',
  mirror: { rule: 'response-body-added' },
} as const satisfies Rule
