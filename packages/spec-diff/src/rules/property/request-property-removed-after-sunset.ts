import type { Rule } from '../rule.ts'

export const requestPropertyRemovedAfterSunset = {
  id: 'request-property-removed-after-sunset',
  level: 'minor',
  direction: 'request',
  question: 'Did a deprecated property of a request disappear after its x-sunset date?',
  breaks: 'no one',
  why: 'The removal was announced and its date has passed.',
  mirror: { rule: 'response-property-removed-after-sunset' },
} as const satisfies Rule
