import type { Rule } from '../rule.ts'

export const responseBodyRemoved = {
  id: 'response-body-removed',
  level: 'major',
  direction: 'response',
  question: 'Did a webhook or callback lose its body?',
  breaks: 'receivers that read the body',
  why: 'The data is no longer sent.',
  mirror: { rule: 'request-body-removed' },
} as const satisfies Rule
