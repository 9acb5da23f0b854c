import type { Rule } from '../rule.ts'

export const requestRequiredParameterAdded = {
  id: 'request-required-parameter-added',
  level: 'major',
  direction: 'request',
  question: 'Did a request gain a required parameter?',
  breaks: 'every client, because none sends the parameter yet',
  why: 'The server rejects requests without it.',
  mirror: { none: 'A new required header of a response breaks no client: it is response-header-added.' },
} as const satisfies Rule
