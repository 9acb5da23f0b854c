import type { Rule } from '../rule.ts'

/** Did an error status disappear? */
export const responseErrorStatusRemoved = {
  id: 'response-error-status-removed',
  level: 'minor',
  direction: 'response',
  question: 'Did an error status disappear?',
  breaks: 'nobody',
  why: 'Clients that handled the error never see it again, or see it without a description.',
  mirror: { none: 'Requests have no status.' },
} as const satisfies Rule
