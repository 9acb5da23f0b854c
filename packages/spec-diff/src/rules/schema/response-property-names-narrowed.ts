import type { Rule } from '../rule.ts'

export const responsePropertyNamesNarrowed = {
  id: 'response-property-names-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value allow fewer property names?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-property-names-narrowed' },
} as const satisfies Rule
