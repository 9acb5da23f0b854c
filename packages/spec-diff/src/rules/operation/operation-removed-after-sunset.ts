import type { Rule } from '../rule.ts'

/** Did a deprecated operation disappear after its x-sunset date? */
export const operationRemovedAfterSunset = {
  id: 'operation-removed-after-sunset',
  level: 'minor',
  direction: 'none',
  question: 'Did a deprecated operation disappear after its x-sunset date?',
  breaks: 'nobody',
  why: 'The end was announced and the date has passed.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
