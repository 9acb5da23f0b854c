import type { Rule } from '../rule.ts'

export const requestMinPropertiesNarrowed = {
  id: 'request-min-properties-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value require more properties?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-min-properties-narrowed' },
} as const satisfies Rule
