import type { Rule } from '../rule.ts'

export const requestPropertyNamesNarrowed = {
  id: 'request-property-names-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value allow fewer property names?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-property-names-narrowed' },
} as const satisfies Rule
