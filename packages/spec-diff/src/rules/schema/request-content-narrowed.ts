import type { Rule } from '../rule.ts'

/** Does a request value demand an encoding of texts? */
export const requestContentNarrowed = {
  id: 'request-content-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value demand an encoding of texts?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-content-narrowed' },
} as const satisfies Rule
