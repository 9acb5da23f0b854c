import type { Rule } from '../rule.ts'

/** Did a deprecated property of a response disappear after its x-sunset date? */
export const responsePropertyRemovedAfterSunset = {
  id: 'response-property-removed-after-sunset',
  level: 'minor',
  direction: 'response',
  question: 'Did a deprecated property of a response disappear after its x-sunset date?',
  breaks: 'nobody',
  why: 'The end was announced and the date has passed.',
  mirror: { rule: 'request-property-removed-after-sunset' },
} as const satisfies Rule
