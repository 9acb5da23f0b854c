import type { Rule } from '../rule.ts'

export const requestConditionNarrowed = {
  id: 'request-condition-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value have a stricter condition (if, then, else)?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-condition-narrowed' },
} as const satisfies Rule
