import type { Rule } from '../rule.ts'

export const responseHeaderAdded = {
  id: 'response-header-added',
  level: 'minor',
  direction: 'response',
  question: 'Did a response gain a header?',
  breaks: 'no one',
  why: 'Clients ignore unknown headers.',
  mirror: { rule: 'request-parameter-added' },
} as const satisfies Rule
