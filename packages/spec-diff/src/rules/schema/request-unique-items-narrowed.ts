import type { Rule } from '../rule.ts'

export const requestUniqueItemsNarrowed = {
  id: 'request-unique-items-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value forbid equal items?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-unique-items-narrowed' },
} as const satisfies Rule
