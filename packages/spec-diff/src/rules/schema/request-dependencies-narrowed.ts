import type { Rule } from '../rule.ts'

export const requestDependenciesNarrowed = {
  id: 'request-dependencies-narrowed',
  level: 'major',
  direction: 'request',
  question: 'Does a request value have properties that require more?',
  breaks: 'clients that send a value that is now invalid',
  why: 'The server rejects requests that it accepted before.',
  mirror: { rule: 'response-dependencies-narrowed' },
} as const satisfies Rule
