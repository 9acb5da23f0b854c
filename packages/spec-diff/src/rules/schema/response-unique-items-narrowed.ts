import type { Rule } from '../rule.ts'

export const responseUniqueItemsNarrowed = {
  id: 'response-unique-items-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value forbid equal items?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-unique-items-narrowed' },
} as const satisfies Rule
