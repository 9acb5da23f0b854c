import type { Rule } from '../rule.ts'

export const responseMinItemsNarrowed = {
  id: 'response-min-items-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value require more items?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-min-items-narrowed' },
} as const satisfies Rule
