import type { Rule } from '../rule.ts'

/** Did a request gain an optional parameter? */
export const requestParameterAdded = {
  id: 'request-parameter-added',
  level: 'minor',
  direction: 'request',
  question: 'Did a request gain an optional parameter?',
  breaks: 'nobody',
  why: 'Requests without it work as before.',
  mirror: { rule: 'response-header-added' },
} as const satisfies Rule
