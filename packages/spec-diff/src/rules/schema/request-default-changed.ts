import type { Rule } from '../rule.ts'

export const requestDefaultChanged = {
  id: 'request-default-changed',
  level: 'minor',
  direction: 'request',
  question: 'Did the default of a request value change?',
  breaks: 'no one',
  why: 'The same requests are valid. Requests that omit the value now have another effect.',
  mirror: { rule: 'response-default-changed' },
} as const satisfies Rule
