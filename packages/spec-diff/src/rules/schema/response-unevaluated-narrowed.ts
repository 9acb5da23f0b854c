import type { Rule } from '../rule.ts'

export const responseUnevaluatedNarrowed = {
  id: 'response-unevaluated-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value forbid members that no keyword evaluates?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-unevaluated-narrowed' },
} as const satisfies Rule
