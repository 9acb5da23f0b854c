import type { Rule } from '../rule.ts'

/** Did the default of an optional parameter change? */
export const requestParameterDefaultChanged = {
  id: 'request-parameter-default-changed',
  level: 'major',
  direction: 'request',
  question: 'Did the default of an optional parameter change?',
  breaks: 'clients that leave the parameter out',
  why: 'The same request now means something else.',
  mirror: { none: 'The server always sends the headers that it means.' },
} as const satisfies Rule
