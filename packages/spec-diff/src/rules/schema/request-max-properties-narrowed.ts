import type { Rule } from '../rule.ts'

export const requestMaxPropertiesNarrowed = {
  id: 'request-max-properties-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value allow fewer properties?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-max-properties-narrowed' },
} as const satisfies Rule
