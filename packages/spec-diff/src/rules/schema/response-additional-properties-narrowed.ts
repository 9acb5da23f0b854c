import type { Rule } from '../rule.ts'

export const responseAdditionalPropertiesNarrowed = {
  id: 'response-additional-properties-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value forbid or restrict properties that are not declared?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-additional-properties-narrowed' },
} as const satisfies Rule
