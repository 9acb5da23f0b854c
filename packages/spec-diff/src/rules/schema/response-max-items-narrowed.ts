import type { Rule } from '../rule.ts'

export const responseMaxItemsNarrowed = {
  id: 'response-max-items-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value allow fewer items?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-max-items-narrowed' },
} as const satisfies Rule
