import type { Rule } from '../rule.ts'

export const serverVariableChanged = {
  id: 'server-variable-changed',
  level: 'minor',
  direction: 'none',
  question: 'Did a server variable change without losing a value?',
  breaks: 'no one',
  why: 'Every address that worked still works.',
  mirror: { none: 'The rule is about the document, not about data of one direction.' },
} as const satisfies Rule
