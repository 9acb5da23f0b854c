import type { Rule } from '../rule.ts'

/** Does a request value allow fewer types of values? */
export const requestTypeNarrowed = {
  id: 'request-type-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value allow fewer types of values?',
  breaks: 'clients that send a value which is no longer valid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-type-narrowed' },
} as const satisfies Rule
