import type { Rule } from '../rule.ts'

export const requestRequiredBodyAdded = {
  id: 'request-required-body-added',
  level: 'major',
  direction: 'request',
  question: 'Did a request gain a required body?',
  breaks: 'every client, because none sends a body yet',
  why: 'The server rejects requests without it.',
  mirror: { none: 'A new body that the server sends breaks no receiver: it is response-body-added.' },
} as const satisfies Rule
