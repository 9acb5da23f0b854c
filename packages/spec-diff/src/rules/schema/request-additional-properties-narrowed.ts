import type { Rule } from '../rule.ts'

export const requestAdditionalPropertiesNarrowed = {
  id: 'request-additional-properties-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value forbid or restrict properties that are not declared?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-additional-properties-narrowed' },
} as const satisfies Rule
