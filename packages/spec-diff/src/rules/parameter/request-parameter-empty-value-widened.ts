import type { Rule } from '../rule.ts'

export const requestParameterEmptyValueWidened = {
  id: 'request-parameter-empty-value-widened',
  level: 'minor',
  direction: 'request',
  question: 'Is an empty value of a parameter now allowed?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { none: 'allowEmptyValue exists only for query parameters.' },
} as const satisfies Rule
