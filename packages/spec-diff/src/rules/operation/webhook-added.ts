import type { Rule } from '../rule.ts'

export const webhookAdded = {
  id: 'webhook-added',
  level: 'minor',
  direction: 'none',
  question: 'Is there a new webhook?',
  breaks: 'no one',
  why: 'Receivers subscribe to the events that they handle.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
