import type { Rule } from '../rule.ts'

export const responseHeaderRemovedAfterSunset = {
  id: 'response-header-removed-after-sunset',
  level: 'minor',
  direction: 'response',
  question: 'Did a deprecated header disappear after its x-sunset date?',
  breaks: 'no one',
  why: 'The removal was announced and its date has passed.',
  mirror: { rule: 'request-parameter-removed-after-sunset' },
} as const satisfies Rule
