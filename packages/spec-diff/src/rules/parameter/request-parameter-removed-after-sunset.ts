import type { Rule } from '../rule.ts'

/** Did a deprecated parameter disappear after its x-sunset date? */
export const requestParameterRemovedAfterSunset = {
  id: 'request-parameter-removed-after-sunset',
  level: 'minor',
  direction: 'request',
  question: 'Did a deprecated parameter disappear after its x-sunset date?',
  breaks: 'nobody',
  why: 'The end was announced and the date has passed.',
  mirror: { rule: 'response-header-removed-after-sunset' },
} as const satisfies Rule
