import type { Rule } from '../rule.ts'

export const responseErrorStatusRemoved = {
  id: 'response-error-status-removed',
  level: 'minor',
  direction: 'response',
  question: 'Did an error status disappear?',
  breaks: 'no one',
  why: 'Clients that handle the error no longer receive it, or receive it undeclared.',
  mirror: { none: 'Requests have no status.' },
} as const satisfies Rule
