import type { Rule } from '../rule.ts'

export const requestParameterEmptyValueNarrowed = {
  id: 'request-parameter-empty-value-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Is an empty value of a parameter no longer allowed?',
  breaks: 'clients that send the name without a value',
  why: 'The server rejects requests that it accepted before.',
  mirror: { none: 'allowEmptyValue exists only for query parameters.' },
} as const satisfies Rule
