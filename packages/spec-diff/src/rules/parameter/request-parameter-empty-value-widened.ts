import type { Rule } from '../rule.ts'

/** Is an empty value of a parameter now allowed? */
export const requestParameterEmptyValueWidened = {
  id: 'request-parameter-empty-value-widened',
  level: 'minor',
  direction: 'request',
  question: 'Is an empty value of a parameter now allowed?',
  breaks: 'nobody',
  why: 'Every request that was valid is still valid.',
  mirror: { none: 'allowEmptyValue exists for query parameters alone.' },
} as const satisfies Rule
