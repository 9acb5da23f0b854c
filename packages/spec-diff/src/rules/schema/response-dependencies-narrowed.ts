import type { Rule } from '../rule.ts'

export const responseDependenciesNarrowed = {
  id: 'response-dependencies-narrowed',
  level: 'minor',
  direction: 'response',
  question: 'Does a response value have properties that require more?',
  breaks: 'no one',
  why: 'Every value that the server sends now was valid before, so clients that handled all of them handle these.',
  mirror: { rule: 'request-dependencies-narrowed' },
} as const satisfies Rule
