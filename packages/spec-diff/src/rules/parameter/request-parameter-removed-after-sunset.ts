import type { Rule } from '../rule.ts'

export const requestParameterRemovedAfterSunset = {
  id: 'request-parameter-removed-after-sunset',
  level: 'minor',
  direction: 'request',
  question: 'Did a deprecated parameter disappear after its x-sunset date?',
  breaks: 'no one',
  why: 'The removal was announced and its date has passed.',
  mirror: { rule: 'response-header-removed-after-sunset' },
} as const satisfies Rule
