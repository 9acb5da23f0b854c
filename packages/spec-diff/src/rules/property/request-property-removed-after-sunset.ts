import type { Rule } from '../rule.ts'

/** Did a deprecated property of a request disappear after its x-sunset date? */
export const requestPropertyRemovedAfterSunset = {
  id: 'request-property-removed-after-sunset',
  level: 'minor',
  direction: 'request',
  question: 'Did a deprecated property of a request disappear after its x-sunset date?',
  breaks: 'nobody',
  why: 'The end was announced and the date has passed.',
  mirror: { rule: 'response-property-removed-after-sunset' },
} as const satisfies Rule
