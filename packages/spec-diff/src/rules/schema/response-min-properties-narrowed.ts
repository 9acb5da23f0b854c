import type { Rule } from '../rule.ts'

export const responseMinPropertiesNarrowed = {
  id: 'response-min-properties-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value require more properties?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-min-properties-narrowed' },
} as const satisfies Rule
