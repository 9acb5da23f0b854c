import type { Rule } from '../rule.ts'

export const requestParameterDefaultChanged = {
  id: 'request-parameter-default-changed',
  level: 'major',
  direction: 'request',
  question: 'Did the default of an optional parameter change?',
  breaks: 'clients that omit the parameter',
  why: 'The same request now has another effect.',
  mirror: { none: 'A default does not affect the headers that a server sends.' },
} as const satisfies Rule
