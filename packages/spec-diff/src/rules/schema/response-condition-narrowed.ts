import type { Rule } from '../rule.ts'

export const responseConditionNarrowed = {
  id: 'response-condition-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value have a stricter condition (if, then, else)?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-condition-narrowed' },
} as const satisfies Rule
