import type { Rule } from '../rule.ts'

export const requestContentWidened = {
  id: 'request-content-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value no longer require a content encoding for strings?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-content-widened' },
} as const satisfies Rule
