import type { Rule } from '../rule.ts'

export const requestParameterAdded = {
  id: 'request-parameter-added',
  level: 'minor',
  direction: 'request',
  question: 'Did a request gain an optional parameter?',
  breaks: 'no one',
  why: 'Requests without it work as before.',
  mirror: { rule: 'response-header-added' },
} as const satisfies Rule
