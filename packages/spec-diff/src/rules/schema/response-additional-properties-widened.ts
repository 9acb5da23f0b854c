import type { Rule } from '../rule.ts'

export const responseAdditionalPropertiesWidened = {
  id: 'response-additional-properties-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value allow properties that are not declared?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-additional-properties-widened' },
} as const satisfies Rule
