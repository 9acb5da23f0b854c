import type { Rule } from '../rule.ts'

/** Did a deprecated header disappear after its x-sunset date? */
export const responseHeaderRemovedAfterSunset = {
  id: 'response-header-removed-after-sunset',
  level: 'minor',
  direction: 'response',
  question: 'Did a deprecated header disappear after its x-sunset date?',
  breaks: 'nobody',
  why: 'The end was announced and the date has passed.',
  mirror: { rule: 'request-parameter-removed-after-sunset' },
} as const satisfies Rule
