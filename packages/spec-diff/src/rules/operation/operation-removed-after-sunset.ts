import type { Rule } from '../rule.ts'

export const operationRemovedAfterSunset = {
  id: 'operation-removed-after-sunset',
  level: 'minor',
  direction: 'none',
  question: 'Did a deprecated operation disappear after its x-sunset date?',
  breaks: 'no one',
  why: 'The removal was announced and its date has passed.',
  mirror: { none: 'The rule is about the operation, not about data of one direction.' },
} as const satisfies Rule
