import type { Rule } from '../rule.ts'

export const responseBodyAdded = {
  id: 'response-body-added',
  level: 'minor',
  direction: 'response',
  question: 'Did a webhook or callback gain a body?',
  breaks: 'no one',
  why: 'Receivers ignore a body that they do not read.',
  mirror: { rule: 'request-body-added' },
} as const satisfies Rule
