import type { Rule } from '../rule.ts'

export const requestUnevaluatedNarrowed = {
  id: 'request-unevaluated-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value forbid members that no keyword evaluates?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-unevaluated-narrowed' },
} as const satisfies Rule
