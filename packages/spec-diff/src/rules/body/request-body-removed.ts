import type { Rule } from '../rule.ts'

export const requestBodyRemoved = {
  id: 'request-body-removed',
  level: 'major',
  direction: 'request',
  question: 'Did a request lose its body?',
  breaks: 'clients that send a body',
  why: 'The server rejects it or silently ignores it.',
  mirror: { rule: 'response-body-removed' },
} as const satisfies Rule
