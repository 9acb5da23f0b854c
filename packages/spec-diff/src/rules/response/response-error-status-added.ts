import type { Rule } from '../rule.ts'

export const responseErrorStatusAdded = {
  id: 'response-error-status-added',
  level: 'minor',
  direction: 'response',
  question: 'Did an operation gain an error status?',
  breaks: 'no one',
  why: 'HTTP clients treat an unknown status like the x00 status of its class (RFC 9110, section 15).',
  mirror: { none: 'Requests have no status.' },
} as const satisfies Rule
