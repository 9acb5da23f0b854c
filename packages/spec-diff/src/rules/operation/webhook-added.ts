import type { Rule } from '../rule.ts'

/** Is there a new webhook? */
export const webhookAdded = {
  id: 'webhook-added',
  level: 'minor',
  direction: 'none',
  question: 'Is there a new webhook?',
  breaks: 'nobody',
  why: 'Receivers subscribe to the events that they know.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
