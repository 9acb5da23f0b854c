import type { Rule } from '../rule.ts'

export const responseMinPropertiesWidened = {
  id: 'response-min-properties-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value require fewer properties?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-min-properties-widened' },
} as const satisfies Rule
