import type { Rule } from '../rule.ts'

export const responseSuccessStatusAdded = {
  id: 'response-success-status-added',
  level: 'minor',
  direction: 'response',
  question: 'Did an operation gain a success status?',
  breaks: 'no one',
  why: 'HTTP clients treat every 2xx status as success (RFC 9110, section 15).',
  mirror: { none: 'Requests have no status.' },
} as const satisfies Rule
