import type { Rule } from '../rule.ts'

export const responseMaxPropertiesWidened = {
  id: 'response-max-properties-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value allow more properties?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-max-properties-widened' },
} as const satisfies Rule
