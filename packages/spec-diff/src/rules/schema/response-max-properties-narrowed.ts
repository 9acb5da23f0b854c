import type { Rule } from '../rule.ts'

export const responseMaxPropertiesNarrowed = {
  id: 'response-max-properties-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value allow fewer properties?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-max-properties-narrowed' },
} as const satisfies Rule
