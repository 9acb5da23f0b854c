import type { Rule } from '../rule.ts'

export const responsePropertyRemovedAfterSunset = {
  id: 'response-property-removed-after-sunset',
  level: 'minor',
  direction: 'response',
  question: 'Did a deprecated property of a response disappear after its x-sunset date?',
  breaks: 'no one',
  why: 'The removal was announced and its date has passed.',
  mirror: { rule: 'request-property-removed-after-sunset' },
} as const satisfies Rule
