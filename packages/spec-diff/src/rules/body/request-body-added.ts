import type { Rule } from '../rule.ts'

/** Did a request gain an optional body? */
export const requestBodyAdded = {
  id: 'request-body-added',
  level: 'minor',
  direction: 'request',
  question: 'Did a request gain an optional body?',
  breaks: 'nobody',
  why: 'Requests without it work as before.',
  mirror: { rule: 'response-body-added' },
} as const satisfies Rule
