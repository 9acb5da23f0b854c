import type { Rule } from '../rule.ts'

export const responseDependenciesWidened = {
  id: 'response-dependencies-widened',
  level: 'major',
  direction: 'response',
  question: 'Does a response value have properties that require less?',
  breaks: 'clients that rely on the old limits',
  why: 'The server may send values that were never valid before.',
  mirror: { rule: 'request-dependencies-widened' },
} as const satisfies Rule
