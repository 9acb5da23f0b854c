import type { Rule } from '../rule.ts'

export const responsePropertyNamesWidened = {
  id: 'response-property-names-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value allow more property names?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-property-names-widened' },
} as const satisfies Rule
