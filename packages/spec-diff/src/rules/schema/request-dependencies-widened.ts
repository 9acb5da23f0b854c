import type { Rule } from '../rule.ts'

export const requestDependenciesWidened = {
  id: 'request-dependencies-widened',
  level: 'minor',
  direction: 'request',
  question: 'Does a request value have properties that require less?',
  breaks: 'no one',
  why: 'Every request that was valid is still valid.',
  mirror: { rule: 'response-dependencies-widened' },
} as const satisfies Rule
