import type { Rule } from '../rule.ts'

/** Does a response value demand more items? */
export const responseMinItemsNarrowed = {
  id: 'response-min-items-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value demand more items?',
  breaks: 'nobody',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-min-items-narrowed' },
} as const satisfies Rule
