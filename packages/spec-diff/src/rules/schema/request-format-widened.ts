import type { Rule } from '../rule.ts'

export const requestFormatWidened = {
  id: 'request-format-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value drop or loosen a format?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-format-widened' },
} as const satisfies Rule
