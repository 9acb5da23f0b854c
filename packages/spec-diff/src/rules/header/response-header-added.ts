import type { Rule } from '../rule.ts'

/** Did a response gain a header? */
export const responseHeaderAdded = {
  id: 'response-header-added',
  level: 'minor',
  direction: 'response',
  question: 'Did a response gain a header?',
  breaks: 'nobody',
  why: 'Clients ignore headers that they do not know.',
  mirror: { rule: 'request-parameter-added' },
} as const satisfies Rule
