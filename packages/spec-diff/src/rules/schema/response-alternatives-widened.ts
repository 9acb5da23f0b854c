import type { Rule } from '../rule.ts'

export const responseAlternativesWidened = {
  id: 'response-alternatives-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value gain an alternative of anyOf or oneOf?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-alternatives-widened' },
} as const satisfies Rule
