import type { Rule } from '../rule.ts'

export const serverRemoved = {
  id: 'server-removed',
  level: 'major',
  direction: 'none',
  question: 'Did a server disappear?',
  breaks: 'clients that call this address',
  why: 'The document no longer promises that the address works.',
  mirror: { none: 'The rule is about the document, not about data of one direction.' },
} as const satisfies Rule
