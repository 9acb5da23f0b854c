import type { Rule } from '../rule.ts'

export const requestAdditionalPropertiesWidened = {
  id: 'request-additional-properties-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value allow properties that are not declared?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-additional-properties-widened' },
} as const satisfies Rule
